<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="audit-log" /></h3>

	<p><liferay-ui:message key="audit-log-help" /></p>

	<c:choose>
		<c:when test="${empty displayContext.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-audit-entries" /></p>
		</c:when>
		<c:otherwise>
			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption class="sr-only"><liferay-ui:message key="audit-log" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="when" /></th>
							<th scope="col"><liferay-ui:message key="who" /></th>
							<th scope="col"><liferay-ui:message key="did-what" /></th>
							<th scope="col"><liferay-ui:message key="pupil" /></th>
							<th scope="col"><liferay-ui:message key="purpose" /></th>
							<th scope="col"><liferay-ui:message key="detail" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.rows}" var="row">
							<tr>
								<td><c:out value="${row.moment}" /></td>
								<td><c:out value="${row.userName}" /></td>
								<td><liferay-ui:message key="audit-${row.action}" /></td>
								<td><c:out value="${row.pupilName}" /></td>
								<td><c:out value="${row.purposeName}" /></td>
								<td><c:out value="${row.detail}" /></td>
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
