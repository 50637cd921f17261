<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="startURL" />

<portlet:actionURL name="/group_consent/complete_task" var="completeURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="what-you-have-to-do" /></h2>

	<p><a href="${startURL}"><liferay-ui:message key="back-to-the-group" /></a></p>

	<%@ include file="/messages.jspf" %>

	<%@ include file="/tasks.jspf" %>
</div>
