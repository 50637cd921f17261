<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-from-the-groups">
	<h2><liferay-ui:message key="${displayContext.gone ? 'item-is-not-public-any-more' : 'item-is-not-here'}" /></h2>

	<p class="klassenkring-public-links"><a href="<c:out value="${displayContext.list}" />"><liferay-ui:message key="all-items-from-the-groups" /></a></p>
</div>
