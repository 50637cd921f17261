<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-moderation">
	<h2><liferay-ui:message key="report-something" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="report-something-help" /></p>

	<ul>
		<li><liferay-ui:message key="report-goes-to-whom-you-choose" /></li>
		<li><liferay-ui:message key="nobody-else-sees-your-name" /></li>
		<li><liferay-ui:message key="in-danger-call" /></li>
	</ul>
</div>
