<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><c:out value="${displayContext.pupilName}" /></h3>

	<p><liferay-ui:message key="all-answers-help" /></p>

	<div class="klassenkring-wide" tabindex="0">
		<table class="table">
			<caption><liferay-ui:message key="all-answers-about-the-pupil" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="when" /></th>
					<th scope="col"><liferay-ui:message key="who" /></th>
					<th scope="col"><liferay-ui:message key="purpose" /></th>
					<th scope="col"><liferay-ui:message key="answer" /></th>
					<th scope="col"><liferay-ui:message key="for-school-year" /></th>
					<th scope="col"><liferay-ui:message key="by-which-road" /></th>
				</tr>
			</thead>
			<tbody>
				<c:forEach items="${displayContext.rows}" var="row">
					<portlet:resourceURL id="/school_consent/scan" var="scanURL">
						<portlet:param name="consentDecisionId" value="${row.consentDecisionId}" />
					</portlet:resourceURL>

					<tr>
						<td><c:out value="${row.moment}" /></td>
						<td>
							<c:choose>
								<c:when test="${empty row.guardianName}"><liferay-ui:message key="the-pupil" /></c:when>
								<c:otherwise><c:out value="${row.guardianName}" /></c:otherwise>
							</c:choose>
						</td>
						<th scope="row"><c:out value="${row.purposeName}" /></th>
						<td><liferay-ui:message key="decision-${row.decision}" /></td>
						<td><c:out value="${row.schoolYear}" /></td>
						<td>
							<liferay-ui:message key="road-${row.road}" />

							<c:if test="${row.scanned}"><a data-senna-off="true" href="${scanURL}"><liferay-ui:message key="scan" /></a></c:if>
						</td>
					</tr>
				</c:forEach>
			</tbody>
		</table>
	</div>

	<c:set scope="page" value="${displayContext.pages}" var="pages" />
	<%@ include file="/pages.jspf" %>
</div>
