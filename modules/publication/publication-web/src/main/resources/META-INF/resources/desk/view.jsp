<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-publication klassenkring-desk">
	<h2><liferay-ui:message key="publications-of-the-school" /></h2>

	<c:if test="${not empty displayContext.tabs}">
		<nav aria-label="<liferay-ui:message key="publications-of-the-school" />">
			<ul class="nav nav-underline">
				<c:forEach items="${displayContext.tabs}" var="tab">
					<portlet:renderURL var="tabURL">
						<portlet:param name="mvcRenderCommandName" value="${tab.command}" />
					</portlet:renderURL>

					<li class="nav-item"><a ${tab.current ? 'aria-current="page"' : ''} class="nav-link ${tab.current ? 'active' : ''}" href="${tabURL}"><liferay-ui:message key="${tab.key}" /></a></li>
				</c:forEach>
			</ul>
		</nav>
	</c:if>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${not empty displayContext.waiting}">
			<%@ include file="/desk/waiting.jspf" %>
		</c:when>
		<c:otherwise>
			<%@ include file="/desk/decided.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
