<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/policy/view_document" />
	<portlet:param name="policyDocumentId" value="${displayContext.policyDocumentId}" />
</portlet:renderURL>

<portlet:actionURL name="/policy/edit_document" var="editURL" />

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><liferay-ui:message key="title-and-note" /></h3>

	<form action="${editURL}" data-klassenkring-keep="${themeDisplay.userId}-document-${displayContext.policyDocumentId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<input name="<portlet:namespace />policyDocumentId" type="hidden" value="${displayContext.policyDocumentId}" />

		<div class="form-group ${requestScope.refusal.field == 'title' ? 'has-error' : ''}">
			<label for="<portlet:namespace />title"><liferay-ui:message key="title" /></label>

			<input aria-describedby="<portlet:namespace />refusal" aria-invalid="${requestScope.refusal.field == 'title'}" class="form-control" id="<portlet:namespace />title" maxlength="150" name="<portlet:namespace />title" type="text" value="<c:out value="${displayContext.title}" />" />
		</div>

		<div class="form-group">
			<label for="<portlet:namespace />note"><liferay-ui:message key="what-changes-and-why" /></label>

			<textarea class="form-control" id="<portlet:namespace />note" maxlength="4000" name="<portlet:namespace />note" rows="4">
<c:out value="${displayContext.note}" /></textarea>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="save-draft" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
