<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-roster">
	<div class="alert alert-warning" role="alert">
		<h2 class="alert-lead"><liferay-ui:message key="roster-is-not-for-you-or-gone" /></h2>

		<p><liferay-ui:message key="roster-is-not-for-you-or-gone-help" /></p>
	</div>
</div>
