<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${false}" var="titled" />

<portlet:renderURL var="listURL" />

<div class="klassenkring-help-request">
	<h2><c:out value="${displayContext.title}" /></h2>

	<p><a href="${listURL}"><liferay-ui:message key="all-help-requests" /></a></p>

	<%@ include file="/messages.jspf" %>

	<%@ include file="/help_request/who_sees_it.jspf" %>

	<p class="klassenkring-plain-text"><c:out value="${displayContext.content}" /></p>

	<p class="text-secondary"><c:out value="${displayContext.author}" /></p>

	<p><liferay-ui:message key="decision-${displayContext.decisionMode}" /></p>

	<c:if test="${displayContext.decider}">
		<portlet:renderURL var="assignURL">
			<portlet:param name="mvcRenderCommandName" value="/help_request/assign" />
			<portlet:param name="helpRequestId" value="${displayContext.id}" />
		</portlet:renderURL>

		<portlet:renderURL var="changeURL">
			<portlet:param name="mvcRenderCommandName" value="/help_request/change_slots" />
			<portlet:param name="helpRequestId" value="${displayContext.id}" />
		</portlet:renderURL>

		<div class="klassenkring-actions">
			<a class="btn btn-primary" href="${assignURL}"><liferay-ui:message key="who-does-what" /></a>

			<a class="btn btn-secondary" data-senna-off="true" href="${changeURL}"><liferay-ui:message key="change-the-tasks" /></a>
		</div>
	</c:if>

	<%@ include file="/help_request/offers.jspf" %>

	<h3><liferay-ui:message key="what-is-asked" /></h3>

	<ul class="klassenkring-slots">
		<c:forEach items="${displayContext.slots}" var="slot">
			<%@ include file="/help_request/slot.jspf" %>
		</c:forEach>
	</ul>
</div>
