<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="listURL" />

<div class="klassenkring-class-group">
	<div class="alert alert-warning" role="alert">
		<h2 class="alert-lead"><liferay-ui:message key="not-for-you-or-gone" /></h2>

		<p><liferay-ui:message key="not-for-you-or-gone-help" /></p>

		<p><a href="${listURL}"><liferay-ui:message key="all-posts-of-this-group" /></a></p>
	</div>
</div>
