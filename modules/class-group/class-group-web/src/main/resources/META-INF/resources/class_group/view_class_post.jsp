<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext}" var="classPost" />

<portlet:renderURL var="listURL" />

<div class="klassenkring-class-group">
	<h2><c:out value="<%= themeDisplay.getScopeGroupName() %>" /></h2>

	<p><a href="${listURL}"><liferay-ui:message key="all-posts-of-this-group" /></a></p>

	<%@ include file="/class_group/class_post.jspf" %>
</div>
