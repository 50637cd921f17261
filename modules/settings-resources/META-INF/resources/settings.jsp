<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="startURL" />
<portlet:actionURL name="/settings" var="settingsURL" />

<div class="klassenkring-settings">
	<h2><liferay-ui:message key="settings" /></h2>

	<c:if test="${not empty requestScope.refusal}">
		<div class="alert alert-danger" role="alert">
			<strong class="alert-lead"><liferay-ui:message key="settings-are-not-kept" /></strong>

			<p><a href="#<portlet:namespace />pageSize"><liferay-ui:message arguments="${displayContext.pageSizeLimits}" key="settings-page-size-refused" translateArguments="<%= false %>" /></a></p>
		</div>
	</c:if>

	<p><liferay-ui:message key="settings-help" /></p>

	<form action="${settingsURL}" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />pageSize"><liferay-ui:message arguments="${displayContext.pageSizeLimits}" key="settings-page-size" translateArguments="<%= false %>" /></label>

			<input autocomplete="off" class="form-control" id="<portlet:namespace />pageSize" inputmode="numeric" name="<portlet:namespace />pageSize" type="text" value="<c:out value="${displayContext.pageSize}" />" />
		</div>

		<button class="btn btn-primary" type="submit"><liferay-ui:message key="save" /></button>

		<a class="btn btn-secondary" href="${startURL}"><liferay-ui:message key="cancel" /></a>
	</form>
</div>
