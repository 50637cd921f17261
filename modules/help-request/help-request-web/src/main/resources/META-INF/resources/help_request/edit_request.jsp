<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.values}" var="values" />
<c:set scope="page" value="${displayContext.advice}" var="advice" />

<portlet:renderURL var="listURL" />

<portlet:actionURL name="/help_request/edit_request" var="editURL" />

<portlet:renderURL var="checkURL">
	<portlet:param name="mvcRenderCommandName" value="/help_request/edit_request" />
</portlet:renderURL>

<div class="klassenkring-help-request">
	<h2><liferay-ui:message key="ask-for-help" /></h2>

	<%@ include file="/messages.jspf" %>

	<p class="klassenkring-audience"><liferay-ui:message key="request-is-a-post-in" />&#32;<c:out value="${displayContext.groupName}" />. <liferay-ui:message key="who-sees-it" /></p>

	<form action="${editURL}" class="klassenkring-form sheet" data-klassenkring-keep="${themeDisplay.userId}-help-request-${themeDisplay.scopeGroupId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<%-- Enter in a field checks, and places nothing. --%>
		<button aria-hidden="true" class="sr-only" formaction="${checkURL}" tabindex="-1" type="submit"></button>

		<input name="<portlet:namespace />sent" type="hidden" value="true" />
		<input name="<portlet:namespace />rows" type="hidden" value="${values.slots.size()}" />
		<input name="<portlet:namespace />uuid" type="hidden" value="<c:out value="${values.uuid}" />" />

		<div class="form-group ${requestScope.refusal.field == 'title' ? 'has-error' : ''}">
			<label for="<portlet:namespace />title"><liferay-ui:message key="title" /></label>

			<input ${requestScope.refusal.field == 'title' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" autocomplete="off" class="form-control" id="<portlet:namespace />title" maxlength="150" name="<portlet:namespace />title" type="text" value="<c:out value="${values.title}" />" />
		</div>

		<div class="form-group ${requestScope.refusal.field == 'content' ? 'has-error' : ''}">
			<label for="<portlet:namespace />content"><liferay-ui:message key="text" /></label>

			<textarea ${requestScope.refusal.field == 'content' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />content" maxlength="20000" name="<portlet:namespace />content" rows="6">
<c:out value="${values.content}" /></textarea>
		</div>

		<fieldset class="form-group">
			<legend class="klassenkring-legend"><liferay-ui:message key="who-decides" /></legend>

			<c:forEach items="${displayContext.decisionModes}" var="mode">
				<label class="klassenkring-check">
					<input ${mode.key() == values.decisionMode ? 'checked' : ''} name="<portlet:namespace />decisionMode" type="radio" value="${mode.key()}" />
					<span><liferay-ui:message key="decision-${mode.key()}" /></span>
				</label>
			</c:forEach>
		</fieldset>

		<div class="form-group">
			<label for="<portlet:namespace />replyMode"><liferay-ui:message key="who-may-reply" /></label>

			<select aria-describedby="<portlet:namespace />replyModeHelp" class="form-control" id="<portlet:namespace />replyMode" name="<portlet:namespace />replyMode">
				<c:forEach items="${displayContext.replyModes}" var="mode">
					<option ${mode.key() == values.replyMode ? 'selected' : ''} value="${mode.key()}"><liferay-ui:message key="reply-mode-${mode.key()}" /></option>
				</c:forEach>
			</select>

			<p class="form-text" id="<portlet:namespace />replyModeHelp"><liferay-ui:message key="who-may-reply-help" /></p>
		</div>

		<c:forEach items="${values.slots}" var="fields" varStatus="row">
			<%@ include file="/help_request/edit_slot.jspf" %>
		</c:forEach>

		<p class="form-text"><liferay-ui:message key="empty-tasks-are-left-out" /></p>

		<c:if test="${values.rowLeft}">
			<button class="btn btn-secondary" formaction="${checkURL}" name="<portlet:namespace />addRow" type="submit" value="true"><liferay-ui:message key="add-a-task" /></button>
		</c:if>

		<section aria-labelledby="<portlet:namespace />adviceTitle" class="klassenkring-advice">
			<h3 class="klassenkring-legend" id="<portlet:namespace />adviceTitle"><liferay-ui:message key="what-the-agreements-say" /></h3>

			<%@ include file="/help_request/advice.jspf" %>
		</section>

		<div class="klassenkring-actions">
			<c:choose>
				<c:when test="${advice.held}">
					<button class="btn btn-primary" data-klassenkring-place type="submit"><liferay-ui:message arguments="${advice.placeableFrom}" key="place-x" translateArguments="<%= false %>" /></button>
				</c:when>
				<c:otherwise>
					<button class="btn btn-primary" data-klassenkring-place type="submit"><liferay-ui:message key="place-request" /></button>
				</c:otherwise>
			</c:choose>

			<button class="btn btn-secondary" formaction="${checkURL}" type="submit"><liferay-ui:message key="check" /></button>

			<a class="btn btn-link" href="${listURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
