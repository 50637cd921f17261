<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
ClassGroupDisplayContext displayContext = (ClassGroupDisplayContext)request.getAttribute(ClassGroupWebKeys.DISPLAY_CONTEXT);
%>

<div class="klassenkring-class-group">
	<h2><c:out value="${displayContext.audience.groupName}" /></h2>

	<c:if test="${not empty displayContext.picture}">
		<portlet:resourceURL id="/class_group/group_picture" var="groupPictureURL">
			<portlet:param name="pictureId" value="${displayContext.picture.pictureId}" />
			<portlet:param name="size" value="thumbnail" />
		</portlet:resourceURL>

		<p><img alt="<liferay-ui:message key="picture-of-the-group" />: <c:out value="${displayContext.audience.groupName}" />" class="klassenkring-group-picture" height="${displayContext.picture.height}" src="${groupPictureURL}" width="${displayContext.picture.width}" /></p>
	</c:if>

	<%@ include file="/class_group/audience.jspf" %>

	<%@ include file="/class_group/messages.jspf" %>

	<c:if test="${displayContext.audience.closed}">
		<p class="alert alert-info"><liferay-ui:message key="group-is-closed" /></p>
	</c:if>

	<c:set value="${true}" var="listed" />

	<portlet:renderURL var="viewHandoversURL">
		<portlet:param name="mvcRenderCommandName" value="/class_group/view_handovers" />
	</portlet:renderURL>

	<c:if test="${displayContext.waitingHandovers gt 0}">
		<p class="alert alert-warning" role="status">
			<a href="${viewHandoversURL}"><liferay-ui:message arguments="${displayContext.waitingHandovers}" key="${displayContext.waitingHandovers == 1 ? 'one-message-waits' : 'x-messages-wait'}" translateArguments="<%= false %>" /></a>
		</p>
	</c:if>

	<c:if test="${displayContext.handingOver}">
		<p><a class="btn btn-secondary" href="${viewHandoversURL}"><liferay-ui:message key="messages-to-all-parents" /></a></p>
	</c:if>

	<c:if test="${displayContext.author}">
		<portlet:renderURL var="addClassPostURL">
			<portlet:param name="mvcRenderCommandName" value="/class_group/edit_class_post" />
		</portlet:renderURL>

		<p>
			<a class="btn btn-primary" data-senna-off="true" href="${addClassPostURL}"><liferay-ui:message key="new-post" /></a>
		</p>
	</c:if>

	<c:forEach items="${displayContext.drafts}" var="classPost">
		<%@ include file="/class_group/class_post.jspf" %>
	</c:forEach>

	<c:forEach items="${displayContext.classPosts}" var="classPost">
		<%@ include file="/class_group/class_post.jspf" %>
	</c:forEach>

	<c:if test="${empty displayContext.classPosts}">
		<p class="klassenkring-empty">
			<liferay-ui:message key="no-posts-yet" />

			<c:if test="${displayContext.author}">
				<span> <liferay-ui:message key="place-the-first" /></span>
			</c:if>
		</p>
	</c:if>

	<%@ include file="/class_group/pages.jspf" %>

	<%@ include file="/settings_link.jspf" %>
</div>
