<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/members/view" />
</portlet:renderURL>

<portlet:actionURL name="/members/invite" var="sendURL" />

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="invite-somebody" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="invite-somebody-help" /></p>

	<form action="${sendURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-invite" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<div class="form-group ${requestScope.refusal.field == 'emailAddress' ? 'has-error' : ''}">
			<label for="<portlet:namespace />emailAddress"><liferay-ui:message key="mail-address" /></label>

			<input ${requestScope.refusal.field == 'emailAddress' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />emailAddress" name="<portlet:namespace />emailAddress" autocomplete="off" maxlength="254" type="email" value="<c:out value="${displayContext.emailAddress}" />" />
		</div>

		<fieldset class="form-group">
			<legend><liferay-ui:message key="role-in-the-group" /></legend>

			<c:forEach items="${displayContext.roles}" var="role">
				<div class="form-check">
					<label class="form-check-label">
						<input ${role == displayContext.role ? 'checked' : ''} class="form-check-input" name="<portlet:namespace />role" type="radio" value="${role}" />
						<span class="form-check-label-text"><liferay-ui:message key="role-${role}" /></span>
					</label>
				</div>
			</c:forEach>
		</fieldset>

		<div class="klassenkring-actions klassenkring-thumb">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="send-invitation" /></button>
			<a class="btn btn-secondary" href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a>
		</div>
	</form>
</div>
