<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_texts" />
</portlet:renderURL>

<portlet:actionURL name="/school_consent/edit_text" var="textURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="write-new-version" />: <c:out value="${displayContext.purposeName}" /></h3>

	<p><liferay-ui:message key="write-new-version-help" /></p>

	<form action="${textURL}" data-klassenkring-keep="${themeDisplay.userId}-text-${themeDisplay.scopeGroupId}-<c:out value="${displayContext.purposeKey}" />" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<input name="<portlet:namespace />version" type="hidden" value="${displayContext.version}" />
		<input name="<portlet:namespace />purposeKey" type="hidden" value="<c:out value="${displayContext.purposeKey}" />" />

		<c:forEach items="${displayContext.explanations}" var="explanation" varStatus="status">
			<c:set scope="page" value="${displayContext.refusalMeanings[status.index]}" var="refusalMeaning" />

			<fieldset>
				<legend><liferay-ui:message key="language-${explanation.tag}" /></legend>

				<div class="form-group">
					<label for="<portlet:namespace />explanation_${explanation.languageId}"><liferay-ui:message key="what-it-is-for" /></label>

					<textarea aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />explanation_${explanation.languageId}" lang="${explanation.tag}" maxlength="4000" name="<portlet:namespace />explanation_${explanation.languageId}" required rows="6">
<c:out value="${explanation.text}" /></textarea>
				</div>

				<div class="form-group">
					<label for="<portlet:namespace />refusalMeaning_${explanation.languageId}"><liferay-ui:message key="what-no-means" /></label>

					<textarea aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />refusalMeaning_${explanation.languageId}" lang="${explanation.tag}" maxlength="4000" name="<portlet:namespace />refusalMeaning_${explanation.languageId}" required rows="3">
<c:out value="${refusalMeaning.text}" /></textarea>
				</div>
			</fieldset>
		</c:forEach>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="save-as-new-version" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
