<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-from-the-groups">
	<h2>
		<liferay-ui:message key="from-the-groups" /><c:if test="${not empty displayContext.groupName}">: <c:out value="${displayContext.groupName}" /></c:if>
	</h2>

	<%@ include file="/from_the_groups/groups.jspf" %>

	<c:forEach items="${displayContext.items}" var="item">
		<%@ include file="/from_the_groups/item.jspf" %>
	</c:forEach>

	<c:if test="${empty displayContext.items}">
		<p class="klassenkring-empty"><liferay-ui:message key="${(empty displayContext.links.older) and (empty displayContext.links.newest) ? 'nothing-public-yet' : 'nothing-on-this-page'}" /></p>
	</c:if>

	<%@ include file="/from_the_groups/pages.jspf" %>

	<p class="klassenkring-public-links">
		<a href="<c:out value="${displayContext.links.feed}" />" type="application/atom+xml"><liferay-ui:message key="follow-by-feed" /></a>

		<c:if test="${not empty displayContext.links.privacyStatement}">
			<a href="<c:out value="${displayContext.links.privacyStatement}" />"><liferay-ui:message key="privacy-statement-of-the-school" /></a>
		</c:if>
	</p>
</div>
