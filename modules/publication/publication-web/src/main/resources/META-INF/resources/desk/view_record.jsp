<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="deskURL" />

<div class="klassenkring-publication klassenkring-print">
	<h2><c:out value="${displayContext.request.title}" /></h2>

	<div class="klassenkring-actions klassenkring-screen-only">
		<a href="${deskURL}"><liferay-ui:message key="back-to-the-desk" /></a>

		<button class="btn btn-secondary" data-klassenkring-print hidden type="button"><liferay-ui:message key="print" /></button>
	</div>

	<%@ include file="/record.jspf" %>
</div>
