<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><liferay-ui:message key="waiting-deviations" /></h3>

	<p><liferay-ui:message key="waiting-deviations-help" /></p>

	<c:set scope="page" value="${displayContext}" var="deviations" />
	<c:set scope="page" value="waiting-deviations" var="captionKey" />
	<c:set scope="page" value="no-deviations-wait" var="emptyKey" />
	<%@ include file="/policy/deviations.jspf" %>
</div>
