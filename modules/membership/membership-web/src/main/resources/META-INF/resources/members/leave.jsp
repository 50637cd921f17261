<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/members/view" />
</portlet:renderURL>

<portlet:actionURL name="/members/leave" var="sendURL" />

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="leave-the-group" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="leave-the-group-help" /></p>

	<form action="${sendURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-leave" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<p class="klassenkring-audience"><c:out value="${displayContext.name}" /></p>

		<div class="klassenkring-actions klassenkring-thumb">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="leave" /></button>
			<a class="btn btn-secondary" href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a>
		</div>
	</form>
</div>
