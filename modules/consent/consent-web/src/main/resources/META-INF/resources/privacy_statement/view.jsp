<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-consent">
	<c:choose>
		<c:when test="${not empty displayContext.statement}">
			<h2><liferay-ui:message key="privacy-statement" /></h2>

			<div class="klassenkring-plain-text" lang="${displayContext.language}"><c:out value="${displayContext.statement}" /></div>
		</c:when>
		<c:when test="${displayContext.writable}">
			<h2><liferay-ui:message key="privacy-statement" /></h2>

			<p class="klassenkring-empty"><liferay-ui:message key="write-the-privacy-statement" /></p>
		</c:when>
	</c:choose>
</div>
