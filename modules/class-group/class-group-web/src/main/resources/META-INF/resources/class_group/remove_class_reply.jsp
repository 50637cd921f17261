<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="viewClassPostURL">
	<portlet:param name="mvcRenderCommandName" value="/class_group/view_class_post" />
	<portlet:param name="classPostId" value="${displayContext.classPostId}" />
</portlet:renderURL>

<portlet:actionURL name="/class_group/remove_class_reply" var="removeClassReplyURL" />

<div class="klassenkring-class-group">
	<h2><liferay-ui:message key="remove-this-reply" /></h2>

	<p><strong><c:out value="${displayContext.author}" /></strong></p>

	<div class="klassenkring-post-content"><c:out value="${displayContext.content}" /></div>

	<p><liferay-ui:message key="remove-this-reply-help" /></p>

	<form action="${removeClassReplyURL}" class="klassenkring-actions" method="post">
		<input name="<portlet:namespace />classReplyId" type="hidden" value="${displayContext.classReplyId}" />

		<button class="btn btn-danger" type="submit"><liferay-ui:message key="remove-reply" /></button>

		<a class="btn btn-secondary" href="${viewClassPostURL}"><liferay-ui:message key="keep-reply" /></a>
	</form>
</div>
