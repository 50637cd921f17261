<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/members/requests" />
</portlet:renderURL>

<portlet:actionURL name="/members/ask_external" var="sendURL" />

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="ask-for-an-external" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="ask-for-an-external-help" /></p>

	<form action="${sendURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-external" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<div class="form-group ${requestScope.refusal.field == 'emailAddress' ? 'has-error' : ''}">
			<label for="<portlet:namespace />emailAddress"><liferay-ui:message key="mail-address" /></label>

			<input ${requestScope.refusal.field == 'emailAddress' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />emailAddress" name="<portlet:namespace />emailAddress" autocomplete="off" maxlength="254" type="email" value="<c:out value="${displayContext.emailAddress}" />" />
		</div>

		<fieldset class="form-group">
			<legend><liferay-ui:message key="powers" /></legend>

			<div class="form-check">
				<label class="form-check-label">
					<input ${displayContext.choice != 'READ_POSTS_AND_PICTURES' ? 'checked' : ''} class="form-check-input" name="<portlet:namespace />powers" type="radio" value="READ_POSTS" />
					<span class="form-check-label-text"><liferay-ui:message key="powers-READ_POSTS" /></span>
				</label>
			</div>

			<div class="form-check">
				<label class="form-check-label">
					<input ${displayContext.choice == 'READ_POSTS_AND_PICTURES' ? 'checked' : ''} class="form-check-input" name="<portlet:namespace />powers" type="radio" value="READ_POSTS_AND_PICTURES" />
					<span class="form-check-label-text"><liferay-ui:message key="powers-READ_POSTS_AND_PICTURES" /></span>
				</label>
			</div>
		</fieldset>

		<div class="form-group ${requestScope.refusal.field == 'lastDay' ? 'has-error' : ''}">
			<label for="<portlet:namespace />lastDay"><liferay-ui:message key="last-day" /></label>

			<input ${requestScope.refusal.field == 'lastDay' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />lastDay" name="<portlet:namespace />lastDay" type="date" value="<c:out value="${displayContext.lastDay}" />" />
		</div>

		<div class="form-group ${requestScope.refusal.field == 'reason' ? 'has-error' : ''}">
			<label for="<portlet:namespace />reason"><liferay-ui:message key="why-this-person" /></label>

			<textarea ${requestScope.refusal.field == 'reason' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />reason" maxlength="4000" name="<portlet:namespace />reason" rows="3">
<c:out value="${displayContext.reason}" /></textarea>
		</div>

		<div class="klassenkring-actions klassenkring-thumb">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="ask-the-director" /></button>
			<a class="btn btn-secondary" href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a>
		</div>
	</form>
</div>
