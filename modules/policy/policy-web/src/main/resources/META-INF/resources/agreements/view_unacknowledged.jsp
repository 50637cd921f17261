<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="startURL" />

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="who-did-not-agree-yet" /></h2>

	<p><a href="${startURL}"><liferay-ui:message key="back-to-the-agreements" /></a></p>

	<c:choose>
		<c:when test="${empty displayContext.members}">
			<p class="klassenkring-empty"><liferay-ui:message key="everybody-agreed" /></p>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message arguments="${displayContext.total}" key="x-members-did-not-agree" translateArguments="<%= false %>" /></p>

			<ul class="list-unstyled klassenkring-names">
				<c:forEach items="${displayContext.members}" var="member">
					<li><c:out value="${member.fullName}" /></li>
				</c:forEach>
			</ul>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
