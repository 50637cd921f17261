<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
ReplyFormDisplayContext displayContext = (ReplyFormDisplayContext)request.getAttribute(ClassGroupWebKeys.DISPLAY_CONTEXT);

pageContext.setAttribute("form", displayContext);
%>

<portlet:renderURL var="viewClassPostURL">
	<portlet:param name="mvcRenderCommandName" value="/class_group/view_class_post" />
	<portlet:param name="classPostId" value="${form.values.classPostId}" />
</portlet:renderURL>

<div class="klassenkring-class-group">
	<h2><liferay-ui:message key="${form.values.classReplyId == 0 ? 'your-reply' : 'edit-reply'}" /></h2>

	<p><a href="${viewClassPostURL}"><c:out value="${form.postTitle}" /></a></p>

	<c:if test="${form.refused}">
		<div class="alert alert-danger" role="alert">
			<strong class="alert-lead"><liferay-ui:message key="reply-is-not-placed" /></strong>

			<ul>
				<c:forEach items="${form.advice.findings}" var="finding" varStatus="status">
					<c:if test="${finding.effect != 'HINT'}">
						<li><a href="#<portlet:namespace />finding${status.count}"><c:out value="${finding.title}" /> (<c:out value="${finding.ruleId}" />)</a></li>
					</c:if>
				</c:forEach>
			</ul>

			<c:if test="${not empty form.advice.placeableFrom}">
				<p><liferay-ui:message arguments="${form.advice.placeableFrom}" key="reply-is-possible-x" translateArguments="<%= false %>" /></p>
			</c:if>

			<p><liferay-ui:message key="nothing-typed-in-reply-is-lost" /></p>
		</div>
	</c:if>

	<c:if test="${not empty form.errorKey}">
		<div class="alert alert-danger" role="alert">
			<strong class="alert-lead"><liferay-ui:message key="reply-is-not-placed" /></strong>

			<p><liferay-ui:message key="${form.errorKey}" /></p>
		</div>
	</c:if>

	<%@ include file="/class_group/reply_form.jspf" %>
</div>
