<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.words}" var="words" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="one-family" /></h3>

	<p><liferay-ui:message key="one-family-help" /></p>

	<%@ include file="/school_consent/search_families.jspf" %>

	<c:choose>
		<c:when test="${empty displayContext.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-pupils-here" /></p>
		</c:when>
		<c:otherwise>
			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption class="sr-only"><liferay-ui:message key="one-family" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="pupil" /></th>
							<th scope="col"><liferay-ui:message key="at-school-until" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.rows}" var="row">
							<portlet:renderURL var="familyURL">
								<portlet:param name="mvcRenderCommandName" value="/school_consent/view_family" />
								<portlet:param name="pupilId" value="${row.pupilId}" />
							</portlet:renderURL>

							<tr>
								<th scope="row"><a href="${familyURL}"><c:out value="${row.pupilName}" /></a></th>
								<td><c:out value="${row.left}" /></td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
