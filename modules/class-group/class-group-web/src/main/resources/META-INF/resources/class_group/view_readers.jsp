<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="listURL" />

<div class="klassenkring-class-group">
	<h2><liferay-ui:message key="who-read-this" /></h2>

	<p><strong><c:out value="${displayContext.title}" /></strong></p>

	<p class="klassenkring-audience"><liferay-ui:message key="who-read-this-audience" /></p>

	<c:if test="${empty displayContext.names}">
		<p class="klassenkring-empty"><liferay-ui:message key="nobody-read-this-yet" /></p>
	</c:if>

	<ul>
		<c:forEach items="${displayContext.names}" var="name">
			<li><c:out value="${name}" /></li>
		</c:forEach>
	</ul>

	<c:set value="${displayContext.pages}" var="pages" />

	<%@ include file="/class_group/more_pages.jspf" %>

	<p><a href="${listURL}"><liferay-ui:message key="all-posts-of-this-group" /></a></p>
</div>
