<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="requestURL">
	<portlet:param name="mvcRenderCommandName" value="/publication/view_request" />
	<portlet:param name="publicationRequestId" value="${displayContext.request.id}" />
</portlet:renderURL>

<portlet:actionURL name="/publication/withdraw_request" var="withdrawURL" />

<div class="klassenkring-publication">
	<h2><liferay-ui:message key="withdraw-this-request" /></h2>

	<p><strong><c:out value="${displayContext.request.title}" /></strong></p>

	<p><liferay-ui:message key="withdraw-this-request-help" /></p>

	<form action="${withdrawURL}" class="klassenkring-actions" method="post">
		<input name="<portlet:namespace />publicationRequestId" type="hidden" value="${displayContext.request.id}" />

		<button class="btn btn-danger" type="submit"><liferay-ui:message key="withdraw" /></button>

		<a class="btn btn-secondary" href="${requestURL}"><liferay-ui:message key="keep-request" /></a>
	</form>
</div>
