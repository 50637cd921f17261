<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${true}" var="titled" />

<div class="klassenkring-help-request">
	<h2><liferay-ui:message key="help-requests" /></h2>

	<%@ include file="/messages.jspf" %>

	<%@ include file="/help_request/who_sees_it.jspf" %>

	<c:if test="${displayContext.author}">
		<portlet:renderURL var="addURL">
			<portlet:param name="mvcRenderCommandName" value="/help_request/edit_request" />
		</portlet:renderURL>

		<p><a class="btn btn-primary" data-senna-off="true" href="${addURL}"><liferay-ui:message key="ask-for-help" /></a></p>
	</c:if>

	<c:if test="${not empty displayContext.waiting}">
		<section aria-labelledby="<portlet:namespace />waitingTitle" class="alert alert-info">
			<h3 id="<portlet:namespace />waitingTitle"><liferay-ui:message key="your-waiting-requests" /></h3>

			<p><liferay-ui:message key="your-waiting-requests-help" /></p>

			<ul>
				<c:forEach items="${displayContext.waiting}" var="waiting">
					<portlet:renderURL var="waitingURL">
						<portlet:param name="mvcRenderCommandName" value="/help_request/view_request" />
						<portlet:param name="helpRequestId" value="${waiting.helpRequestId}" />
					</portlet:renderURL>

					<li><a href="${waitingURL}"><c:out value="${waiting.title}" /></a></li>
				</c:forEach>
			</ul>
		</section>
	</c:if>

	<%@ include file="/help_request/offers.jspf" %>

	<c:if test="${not empty displayContext.ownSlots}">
		<section aria-labelledby="<portlet:namespace />ownTitle">
			<h3 id="<portlet:namespace />ownTitle"><liferay-ui:message key="your-places" /></h3>

			<ul class="klassenkring-slots">
				<c:forEach items="${displayContext.ownSlots}" var="slot">
					<%@ include file="/help_request/slot.jspf" %>
				</c:forEach>
			</ul>

			<portlet:resourceURL id="/help_request/calendar" var="allURL" />

			<p><a data-senna-off="true" href="<c:out value="${allURL}" />"><liferay-ui:message key="put-all-my-places-in-my-calendar" /></a></p>
		</section>
	</c:if>

	<nav aria-label="<liferay-ui:message key="lists" />">
		<ul class="nav nav-underline">
			<c:forEach items="${displayContext.lists}" var="list">
				<portlet:renderURL var="listURL">
					<portlet:param name="list" value="${list.key()}" />
				</portlet:renderURL>

				<li class="nav-item">
					<a ${list.key() == displayContext.list ? 'aria-current="page"' : ''} class="nav-link ${list.key() == displayContext.list ? 'active' : ''}" href="${listURL}"><liferay-ui:message key="list-${list.key()}" /></a>
				</li>
			</c:forEach>
		</ul>
	</nav>

	<section aria-labelledby="<portlet:namespace />slotsTitle">
		<h3 id="<portlet:namespace />slotsTitle"><liferay-ui:message key="list-${displayContext.list}" /></h3>

		<c:choose>
			<c:when test="${empty displayContext.slots}">
				<p class="klassenkring-empty"><liferay-ui:message key="list-empty-${displayContext.list}" /></p>
			</c:when>
			<c:otherwise>
				<ul class="klassenkring-slots">
					<c:forEach items="${displayContext.slots}" var="slot">
						<%@ include file="/help_request/slot.jspf" %>
					</c:forEach>
				</ul>

				<c:set scope="page" value="${displayContext.pages}" var="pages" />
				<%@ include file="/pages.jspf" %>
			</c:otherwise>
		</c:choose>
	</section>

	<c:if test="${displayContext.parent}">
		<p class="text-secondary"><liferay-ui:message key="silence-is-the-no" /></p>
	</c:if>

	<%@ include file="/settings_link.jspf" %>
</div>
