<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
PictureDetailDisplayContext displayContext = (PictureDetailDisplayContext)request.getAttribute(ClassGroupWebKeys.DISPLAY_CONTEXT);

pageContext.setAttribute("picture", displayContext.getPicture());
%>

<portlet:renderURL var="viewClassPostURL">
	<portlet:param name="mvcRenderCommandName" value="/class_group/view_class_post" />
	<portlet:param name="classPostId" value="${displayContext.classPostId}" />
</portlet:renderURL>

<div class="klassenkring-class-group">
	<h2><liferay-ui:message arguments="${picture.number}" key="picture-x" translateArguments="<%= false %>" /></h2>

	<p><a href="${viewClassPostURL}"><c:out value="${displayContext.classPostTitle}" /></a></p>

	<c:choose>
		<c:when test="${picture.hidden}">
			<div class="alert alert-warning klassenkring-hidden-picture">
				<strong><liferay-ui:message arguments="${picture.number}" key="picture-x-is-hidden" translateArguments="<%= false %>" /></strong>

				<ul>
					<c:forEach items="${picture.findings}" var="finding">
						<li><c:out value="${finding}" /></li>
					</c:forEach>
				</ul>

				<p><liferay-ui:message key="picture-is-hidden-help" /></p>
			</div>
		</c:when>
		<c:otherwise>
			<img alt="<c:out value="${picture.altText}" />" class="klassenkring-picture" height="${picture.screen.height}" sizes="(max-width: 45rem) 100vw, 45rem" src="<c:out value="${picture.phone.url}" />" srcset="<c:out value="${picture.srcset}" />" width="${picture.screen.width}" />

			<p><c:out value="${picture.altText}" /></p>

			<%@ include file="/class_group/reposting.jspf" %>
		</c:otherwise>
	</c:choose>

	<c:if test="${not empty displayContext.ownPupils}">
		<%@ include file="/class_group/object.jspf" %>
	</c:if>
</div>
