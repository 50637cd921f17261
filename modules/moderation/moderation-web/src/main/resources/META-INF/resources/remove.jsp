<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.choices}" var="choices" />

<portlet:renderURL var="startURL" />

<portlet:actionURL name="/remove" var="removeURL" />

<div class="klassenkring-moderation">
	<h2><liferay-ui:message key="remove-with-a-rule" /></h2>

	<%@ include file="/messages.jspf" %>

	<section aria-labelledby="<portlet:namespace />contentTitle" class="klassenkring-panel">
		<h3 id="<portlet:namespace />contentTitle"><liferay-ui:message key="content-${choices.content.ref.kind}" />: <c:out value="${choices.content.title}" /></h3>

		<p><c:out value="${choices.content.author}" /></p>

		<div class="klassenkring-plain-text"><c:out value="${choices.text}" /></div>
	</section>

	<p><liferay-ui:message arguments="${displayContext.misuse}" key="removed-x-times-before-since-x" translateArguments="<%= false %>" /></p>

	<p><liferay-ui:message key="remove-help" /></p>

	<form action="${removeURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-remove-${choices.content.ref}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<input name="<portlet:namespace />content" type="hidden" value="${choices.content.ref}" />

		<div class="form-group ${requestScope.refusal.field == 'ruleId' ? 'has-error' : ''}">
			<label for="<portlet:namespace />ruleId"><liferay-ui:message key="which-rule" /></label>

			<select ${requestScope.refusal.field == 'ruleId' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />ruleHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />ruleId" name="<portlet:namespace />ruleId">
				<option value=""><liferay-ui:message key="choose-a-rule" /></option>

				<c:forEach items="${displayContext.rules}" var="rule">
					<option ${rule.id == displayContext.typedRuleId ? 'selected' : ''} value="${rule.id}"><c:out value="${rule.title}" /> (${rule.id})</option>
				</c:forEach>
			</select>

			<p class="form-text" id="<portlet:namespace />ruleHelp"><liferay-ui:message key="the-author-is-told-the-rule" /></p>
		</div>

		<div class="form-group">
			<label for="<portlet:namespace />note"><liferay-ui:message key="note-for-the-file" /></label>

			<textarea class="form-control" id="<portlet:namespace />note" maxlength="4000" name="<portlet:namespace />note" rows="3">
<c:out value="${displayContext.typedNote}" /></textarea>
		</div>

		<div class="klassenkring-actions klassenkring-thumb">
			<button class="btn btn-danger" type="submit"><liferay-ui:message key="copy-and-remove" /></button>

			<a class="btn btn-secondary" href="${startURL}"><liferay-ui:message key="leave-it" /></a>
		</div>
	</form>
</div>
