<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.item}" var="item" />

<article class="klassenkring-from-the-groups">
	<h2 class="klassenkring-public-title"><c:out value="${item.title}" /></h2>

	<%@ include file="/from_the_groups/details.jspf" %>

	<c:forEach items="${item.paragraphs}" var="paragraph">
		<p class="klassenkring-public-text"><c:out value="${paragraph}" /></p>
	</c:forEach>

	<c:forEach items="${item.pictures}" var="picture" varStatus="status">
		<figure class="klassenkring-public-picture">
			<img alt="<c:out value="${picture.altText}" />" height="${picture.phone.height}" ${status.first ? '' : 'loading="lazy"'} sizes="(max-width: 45rem) 100vw, 45rem" src="<c:out value="${picture.phone.url}" />" srcset="<c:out value="${picture.srcset}" />" width="${picture.phone.width}" />

			<c:if test="${not empty picture.caption}">
				<figcaption><c:out value="${picture.caption}" /></figcaption>
			</c:if>
		</figure>
	</c:forEach>

	<p class="klassenkring-public-links">
		<a href="<c:out value="${displayContext.list}" />"><liferay-ui:message key="all-items-from-the-groups" /></a>

		<c:if test="${not empty displayContext.privacyStatement}">
			<a href="<c:out value="${displayContext.privacyStatement}" />"><liferay-ui:message key="privacy-statement-of-the-school" /></a>
		</c:if>
	</p>
</article>
