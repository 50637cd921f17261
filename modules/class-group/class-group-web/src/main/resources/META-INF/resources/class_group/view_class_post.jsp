<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
PostPageDisplayContext displayContext = (PostPageDisplayContext)request.getAttribute(ClassGroupWebKeys.DISPLAY_CONTEXT);

pageContext.setAttribute("classPost", displayContext.getClassPost());
pageContext.setAttribute("listed", false);
%>

<portlet:renderURL var="listURL" />

<div class="klassenkring-class-group">
	<h2><c:out value="<%= themeDisplay.getScopeGroupName() %>" /></h2>

	<p><a href="${listURL}"><liferay-ui:message key="all-posts-of-this-group" /></a></p>

	<%@ include file="/class_group/done.jspf" %>

	<%@ include file="/class_group/class_post.jspf" %>

	<c:if test="${classPost.repliesShown or not empty displayContext.replies.classReplies}">
		<%@ include file="/class_group/replies.jspf" %>
	</c:if>

	<c:if test="${not empty displayContext.form}">
		<c:set value="${displayContext.form}" var="form" />

		<h3><liferay-ui:message key="your-reply" /></h3>

		<%@ include file="/class_group/reply_form.jspf" %>
	</c:if>
</div>
