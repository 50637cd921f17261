<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/school_consent/edit_settings" var="settingsURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="settings" /></h3>

	<form action="${settingsURL}" data-klassenkring-keep="${themeDisplay.userId}-settings-${themeDisplay.scopeGroupId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<fieldset>
			<legend><liferay-ui:message key="answer-rule" /></legend>

			<c:forEach items="ONE_SUFFICES,ALL_MUST_ANSWER" var="rule">
				<label class="klassenkring-check">
					<input ${rule == displayContext.answerRule ? 'checked' : ''} name="<portlet:namespace />answerRule" type="radio" value="${rule}" />
					<liferay-ui:message key="answer-rule-${rule}" />
				</label>
			</c:forEach>

			<p><liferay-ui:message key="answer-rule-help" /></p>
		</fieldset>

		<label class="klassenkring-check">
			<input ${displayContext.expiresWithSchoolYear ? 'checked' : ''} name="<portlet:namespace />expiresWithSchoolYear" type="checkbox" value="true" />
			<liferay-ui:message key="yes-expires-with-the-school-year" />
		</label>

		<c:forEach items="${displayContext.numbers}" var="number">
			<div class="form-group">
				<label for="<portlet:namespace />${number.key}"><liferay-ui:message key="setting-${number.key}" /></label>

				<input aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />${number.key}" inputmode="numeric" maxlength="4" name="<portlet:namespace />${number.key}" type="text" value="<c:out value="${number.value}" />" />
			</div>
		</c:forEach>

		<div class="form-group">
			<label for="<portlet:namespace />reminderDays"><liferay-ui:message key="setting-reminderDays" /></label>

			<input aria-describedby="<portlet:namespace />reminderDaysHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />reminderDays" maxlength="75" name="<portlet:namespace />reminderDays" type="text" value="<c:out value="${displayContext.reminderDays}" />" />

			<p id="<portlet:namespace />reminderDaysHelp"><liferay-ui:message key="setting-reminderDays-help" /></p>
		</div>

		<c:forEach items="${displayContext.privacyStatements}" var="statement">
			<div class="form-group">
				<label for="<portlet:namespace />privacyStatement_${statement.languageId}"><liferay-ui:message key="privacy-statement" /> (<liferay-ui:message key="language-${statement.tag}" />)</label>

				<textarea aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />privacyStatement_${statement.languageId}" lang="${statement.tag}" name="<portlet:namespace />privacyStatement_${statement.languageId}" rows="10">
<c:out value="${statement.text}" /></textarea>
			</div>
		</c:forEach>

		<button class="btn btn-primary" type="submit"><liferay-ui:message key="save-settings" /></button>
	</form>
</div>
