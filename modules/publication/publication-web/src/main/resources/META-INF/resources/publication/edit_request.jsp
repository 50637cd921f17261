<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.values}" var="values" />
<c:set scope="page" value="${displayContext.advice}" var="advice" />

<portlet:renderURL var="listURL" />

<portlet:actionURL name="/publication/edit_request" var="editURL" />

<portlet:renderURL var="checkURL">
	<portlet:param name="mvcRenderCommandName" value="/publication/edit_request" />
</portlet:renderURL>

<portlet:resourceURL id="/publication/advise" var="adviseURL" />

<div class="klassenkring-publication klassenkring-writing">
	<h2><liferay-ui:message key="${values.publicationRequestId == 0 ? 'make-public' : 'change-request'}" /></h2>

	<%@ include file="/messages.jspf" %>

	<p class="klassenkring-audience"><liferay-ui:message key="public-after-approval" /></p>

	<c:if test="${not empty displayContext.changesReason}">
		<div class="alert alert-warning" role="note">
			<strong class="alert-lead"><liferay-ui:message key="the-director-asks" /></strong>

			<p class="klassenkring-plain-text"><c:out value="${displayContext.changesReason}" /></p>
		</div>
	</c:if>

	<c:if test="${values.classPostId > 0}">
		<p><liferay-ui:message key="post-stays-apart" /></p>
	</c:if>

	<form action="${editURL}" class="klassenkring-form sheet" data-klassenkring-keep="${themeDisplay.userId}-publication-${themeDisplay.scopeGroupId}-${values.classPostId}-${values.publicationRequestId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<%-- Enter in a field checks, and sends nothing. --%>
		<button aria-hidden="true" class="sr-only" formaction="${checkURL}" tabindex="-1" type="submit"></button>

		<input name="<portlet:namespace />sent" type="hidden" value="true" />
		<input name="<portlet:namespace />publicationRequestId" type="hidden" value="${values.publicationRequestId}" />
		<input name="<portlet:namespace />classPostId" type="hidden" value="${values.classPostId}" />
		<input name="<portlet:namespace />uuid" type="hidden" value="<c:out value="${values.uuid}" />" />

		<fieldset class="form-group">
			<legend class="klassenkring-legend"><liferay-ui:message key="where-is-it-to-be-public" /></legend>

			<c:forEach items="${displayContext.channels}" var="channel">
				<label class="klassenkring-check">
					<input ${channel.key() == values.channel ? 'checked' : ''} aria-describedby="<portlet:namespace />channelHelp_${channel.key()}" name="<portlet:namespace />channel" type="radio" value="${channel.key()}" />
					<span><liferay-ui:message key="channel-${channel.key()}" /></span>
				</label>

				<p class="form-text" id="<portlet:namespace />channelHelp_${channel.key()}"><liferay-ui:message key="channel-help-${channel.key()}" /></p>
			</c:forEach>
		</fieldset>

		<div class="form-group ${requestScope.refusal.field == 'title' or not empty advice.said['title'] ? 'has-error' : ''}">
			<label for="<portlet:namespace />title"><liferay-ui:message key="title" /></label>

			<input ${requestScope.refusal.field == 'title' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />said_title <portlet:namespace />refusal" autocomplete="off" class="form-control" id="<portlet:namespace />title" maxlength="150" name="<portlet:namespace />title" type="text" value="<c:out value="${values.title}" />" />

			<div data-klassenkring-beside="title" id="<portlet:namespace />said_title">
				<c:set scope="page" value="${advice.said['title']}" var="said" />
				<%@ include file="/publication/said.jspf" %>
			</div>
		</div>

		<div class="form-group ${requestScope.refusal.field == 'content' or not empty advice.said['content'] ? 'has-error' : ''}">
			<label for="<portlet:namespace />content"><liferay-ui:message key="text" /></label>

			<textarea ${requestScope.refusal.field == 'content' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />said_content <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />content" maxlength="20000" name="<portlet:namespace />content" rows="12">
<c:out value="${values.content}" /></textarea>

			<div data-klassenkring-beside="content" id="<portlet:namespace />said_content">
				<c:set scope="page" value="${advice.said['content']}" var="said" />
				<%@ include file="/publication/said.jspf" %>
			</div>
		</div>

		<section aria-labelledby="<portlet:namespace />adviceTitle" class="klassenkring-advice" data-klassenkring-advice="<c:out value="${adviseURL}" />">
			<h3 class="klassenkring-legend" id="<portlet:namespace />adviceTitle"><liferay-ui:message key="what-the-agreements-say" /></h3>

			<div aria-live="polite" data-klassenkring-advice-body>
				<%@ include file="/publication/advice.jspf" %>
			</div>
		</section>

		<c:if test="${not empty displayContext.pictures}">
			<fieldset>
				<legend class="klassenkring-legend"><liferay-ui:message key="pictures" /></legend>

				<p class="form-text"><liferay-ui:message key="pictures-help" /></p>

				<ol class="klassenkring-picture-list">
					<c:forEach items="${displayContext.pictures}" var="picture">
						<%@ include file="/publication/edit_picture.jspf" %>
					</c:forEach>
				</ol>
			</fieldset>
		</c:if>

		<fieldset>
			<legend class="klassenkring-legend"><liferay-ui:message key="period" /></legend>

			<p class="form-text" id="<portlet:namespace />periodHelp"><liferay-ui:message key="period-help" /></p>

			<div class="klassenkring-period">
				<div class="form-group ${requestScope.refusal.field == 'displayFrom' ? 'has-error' : ''}">
					<label for="<portlet:namespace />displayFrom"><liferay-ui:message key="public-from" /></label>

					<input ${requestScope.refusal.field == 'displayFrom' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />periodHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />displayFrom" name="<portlet:namespace />displayFrom" type="date" value="<c:out value="${values.displayFrom}" />" />
				</div>

				<div class="form-group ${requestScope.refusal.field == 'displayUntil' ? 'has-error' : ''}">
					<label for="<portlet:namespace />displayUntil"><liferay-ui:message key="public-until" /></label>

					<input ${requestScope.refusal.field == 'displayUntil' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />periodHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />displayUntil" name="<portlet:namespace />displayUntil" type="date" value="<c:out value="${values.displayUntil}" />" />
				</div>
			</div>
		</fieldset>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="ask-the-director" /></button>

			<button class="btn btn-secondary" formaction="${checkURL}" type="submit"><liferay-ui:message key="check" /></button>

			<a class="btn btn-link" href="${listURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
