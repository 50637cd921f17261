<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="viewClassPostURL">
	<portlet:param name="mvcRenderCommandName" value="/class_group/view_class_post" />
	<portlet:param name="classPostId" value="${displayContext.classReply.classPostId}" />
</portlet:renderURL>

<div class="klassenkring-class-group">
	<h2><liferay-ui:message key="earlier-versions" /></h2>

	<p><a href="${viewClassPostURL}"><liferay-ui:message key="back-to-the-post" /></a></p>

	<p class="klassenkring-audience"><liferay-ui:message key="earlier-versions-audience" /></p>

	<ol class="klassenkring-replies">
		<c:forEach items="${displayContext.versions}" var="version">
			<li class="card klassenkring-reply">
				<div class="card-body">
					<p class="klassenkring-post-details"><c:out value="${version.written}" /></p>

					<div class="klassenkring-post-content"><c:out value="${version.content}" /></div>
				</div>
			</li>
		</c:forEach>
	</ol>

	<c:set value="${displayContext.pages}" var="pages" />

	<%@ include file="/class_group/more_pages.jspf" %>

	<h3><liferay-ui:message key="what-it-says-now" /></h3>

	<div class="card klassenkring-reply">
		<div class="card-body">
			<p class="klassenkring-post-details"><strong><c:out value="${displayContext.classReply.author}" /></strong></p>

			<div class="klassenkring-post-content"><c:out value="${displayContext.classReply.content}" /></div>
		</div>
	</div>
</div>
