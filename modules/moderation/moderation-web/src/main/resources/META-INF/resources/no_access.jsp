<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="startURL" />

<div class="klassenkring-moderation">
	<div class="alert alert-warning" role="alert">
		<h2 class="alert-lead"><liferay-ui:message key="not-for-you-or-gone" /></h2>

		<p><liferay-ui:message key="not-for-you-or-gone-help" /></p>

		<p><a href="${startURL}"><liferay-ui:message key="back-to-start" /></a></p>
	</div>
</div>
