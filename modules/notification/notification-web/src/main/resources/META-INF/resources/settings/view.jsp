<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/settings/save" var="saveURL" />

<div class="klassenkring-notification">
	<h2><liferay-ui:message key="my-notifications" /></h2>

	<p><liferay-ui:message key="my-notifications-help" /></p>

	<%@ include file="/messages.jspf" %>

	<form action="${saveURL}" class="sheet" method="post">
		<div class="alert alert-info"><liferay-ui:message key="important-always-comes" /></div>

		<fieldset>
			<legend><liferay-ui:message key="how-often" /></legend>

			<c:forEach items="${displayContext.frequencies}" var="frequency">
				<label class="klassenkring-choice">
					<input ${frequency == displayContext.frequency ? 'checked' : ''} name="<portlet:namespace />frequency" type="radio" value="${frequency}" />

					<span><liferay-ui:message key="frequency-${frequency}" /></span>
				</label>
			</c:forEach>
		</fieldset>

		<fieldset>
			<legend><liferay-ui:message key="what-else" /></legend>

			<c:forEach items="${displayContext.categories}" var="category">
				<label class="klassenkring-choice">
					<input ${category.wanted ? 'checked' : ''} name="<portlet:namespace />category" type="checkbox" value="${category.name}" />

					<span><liferay-ui:message key="category-${category.name}" /></span>
				</label>
			</c:forEach>
		</fieldset>

		<fieldset>
			<legend><liferay-ui:message key="quiet-hours" /></legend>

			<p id="<portlet:namespace />quietHelp"><liferay-ui:message key="quiet-hours-help" /></p>

			<div class="klassenkring-quiet ${requestScope.refusal.field == 'quietFrom' ? 'has-error' : ''}">
				<div class="form-group">
					<label for="<portlet:namespace />quietFrom"><liferay-ui:message key="from-time" /></label>

					<input ${requestScope.refusal.field == 'quietFrom' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />quietHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />quietFrom" name="<portlet:namespace />quietFrom" placeholder="20:00" type="time" value="<c:out value="${displayContext.quietFrom}" />" />
				</div>

				<div class="form-group">
					<label for="<portlet:namespace />quietUntil"><liferay-ui:message key="until-time" /></label>

					<input aria-describedby="<portlet:namespace />quietHelp" class="form-control" id="<portlet:namespace />quietUntil" name="<portlet:namespace />quietUntil" placeholder="07:00" type="time" value="<c:out value="${displayContext.quietUntil}" />" />
				</div>
			</div>
		</fieldset>

		<button class="btn btn-primary" type="submit"><liferay-ui:message key="save-my-choices" /></button>
	</form>
</div>
