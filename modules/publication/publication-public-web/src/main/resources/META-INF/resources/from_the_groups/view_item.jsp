<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.item}" var="item" />

<article class="klassenkring-from-the-groups">
	<h2 class="klassenkring-public-title"><c:out value="${item.title}" /></h2>

	<%@ include file="/from_the_groups/details.jspf" %>

	<c:set scope="page" value="${item}" var="entry" />
	<%@ include file="/publication/public_body.jspf" %>

	<p class="klassenkring-public-links">
		<a href="<c:out value="${displayContext.list}" />"><liferay-ui:message key="all-items-from-the-groups" /></a>

		<c:if test="${not empty displayContext.privacyStatement}">
			<a href="<c:out value="${displayContext.privacyStatement}" />"><liferay-ui:message key="privacy-statement-of-the-school" /></a>
		</c:if>
	</p>
</article>
