<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.values}" var="values" />
<c:set scope="page" value="${displayContext.advice}" var="advice" />

<portlet:renderURL var="requestURL">
	<portlet:param name="mvcRenderCommandName" value="/help_request/view_request" />
	<portlet:param name="helpRequestId" value="${displayContext.request.id}" />
</portlet:renderURL>

<portlet:actionURL name="/help_request/change_slots" var="changeURL" />

<portlet:renderURL var="checkURL">
	<portlet:param name="mvcRenderCommandName" value="/help_request/change_slots" />
</portlet:renderURL>

<div class="klassenkring-help-request">
	<h2><liferay-ui:message key="change-the-tasks" /></h2>

	<p><a href="${requestURL}"><c:out value="${displayContext.request.title}" /></a></p>

	<%@ include file="/messages.jspf" %>

	<p class="klassenkring-audience"><liferay-ui:message key="who-signed-up-is-told" /></p>

	<form action="${changeURL}" class="klassenkring-form sheet" data-klassenkring-keep="${themeDisplay.userId}-help-request-change-${displayContext.request.id}-${displayContext.rowsKey}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<%-- Enter in a field checks, and changes nothing. --%>
		<button aria-hidden="true" class="sr-only" formaction="${checkURL}" tabindex="-1" type="submit"></button>

		<input name="<portlet:namespace />helpRequestId" type="hidden" value="${displayContext.request.id}" />
		<input name="<portlet:namespace />rows" type="hidden" value="${displayContext.rows.size()}" />

		<c:forEach items="${displayContext.rows}" var="slotRow" varStatus="row">
			<%@ include file="/help_request/change_slot.jspf" %>
		</c:forEach>

		<c:if test="${displayContext.rowLeft}">
			<button class="btn btn-secondary" formaction="${checkURL}" name="<portlet:namespace />addRow" type="submit" value="true"><liferay-ui:message key="add-a-task" /></button>
		</c:if>

		<section aria-labelledby="<portlet:namespace />adviceTitle" class="klassenkring-advice">
			<h3 class="klassenkring-legend" id="<portlet:namespace />adviceTitle"><liferay-ui:message key="what-the-agreements-say" /></h3>

			<c:if test="${advice.held}">
				<p><liferay-ui:message arguments="${advice.placeableFrom}" key="tasks-can-be-changed-from-x" translateArguments="<%= false %>" /></p>
			</c:if>

			<%@ include file="/help_request/advice.jspf" %>
		</section>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" data-klassenkring-place type="submit"><liferay-ui:message key="save" /></button>

			<button class="btn btn-secondary" formaction="${checkURL}" type="submit"><liferay-ui:message key="check" /></button>

			<a class="btn btn-link" href="${requestURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
