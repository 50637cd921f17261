<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="disagreements" /></h3>

	<p><liferay-ui:message key="disagreements-help" /></p>

	<c:choose>
		<c:when test="${empty displayContext.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-disagreements" /></p>
		</c:when>
		<c:otherwise>
			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption class="sr-only"><liferay-ui:message key="disagreements" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="pupil" /></th>
							<th scope="col"><liferay-ui:message key="purpose" /></th>
							<th scope="col"><liferay-ui:message key="said-yes" /></th>
							<th scope="col"><liferay-ui:message key="said-no" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.rows}" var="row">
							<portlet:renderURL var="pupilURL">
								<portlet:param name="mvcRenderCommandName" value="/school_consent/view_pupil" />
								<portlet:param name="pupilId" value="${row.pupilId}" />
							</portlet:renderURL>

							<tr>
								<th scope="row"><a href="${pupilURL}"><c:out value="${row.pupilName}" /></a></th>
								<td><c:out value="${row.purposeName}" /></td>
								<td><c:out value="${row.inFavour}" /></td>
								<td><c:out value="${row.against}" /></td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>
		</c:otherwise>
	</c:choose>
</div>
