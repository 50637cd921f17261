<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="startURL" />

<div class="klassenkring-consent klassenkring-print">
	<h2><liferay-ui:message key="who-may-be-in-pictures" /></h2>

	<div class="klassenkring-actions klassenkring-screen-only">
		<button class="btn btn-primary" data-klassenkring-print hidden type="button"><liferay-ui:message key="print" /></button>

		<a class="btn btn-link" href="${startURL}"><liferay-ui:message key="back-to-the-group" /></a>
	</div>

	<p><liferay-ui:message arguments='${displayContext.validity}' key="list-of-x-valid-until-x" translateArguments="<%= false %>" /></p>

	<%@ include file="/group_consent/table.jspf" %>

	<p><liferay-ui:message key="open-means-no-picture" /></p>
</div>
