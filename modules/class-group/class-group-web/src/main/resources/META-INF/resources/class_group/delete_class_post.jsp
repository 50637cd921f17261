<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="listURL" />

<portlet:actionURL name="/class_group/delete_class_post" var="deleteClassPostURL" />

<div class="klassenkring-class-group">
	<h2><liferay-ui:message key="remove-this-post" /></h2>

	<p><strong><c:out value="${displayContext.title}" /></strong></p>

	<p><liferay-ui:message key="remove-this-post-help" /></p>

	<form action="${deleteClassPostURL}" class="klassenkring-actions" method="post">
		<input name="<portlet:namespace />classPostId" type="hidden" value="${displayContext.classPostId}" />

		<button class="btn btn-danger" type="submit"><liferay-ui:message key="remove-post" /></button>

		<a class="btn btn-secondary" href="${listURL}"><liferay-ui:message key="keep-post" /></a>
	</form>
</div>
