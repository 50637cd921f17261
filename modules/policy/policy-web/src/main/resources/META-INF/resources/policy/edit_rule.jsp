<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/policy/view_document" />
	<portlet:param name="policyDocumentId" value="${displayContext.document.id}" />
</portlet:renderURL>

<portlet:actionURL name="/policy/edit_rule" var="editURL" />

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><c:out value="${displayContext.title}" /><span class="klassenkring-rule"> ${displayContext.ruleId}</span></h3>

	<p><liferay-ui:message arguments="${displayContext.document.version}" key="values-in-draft-x" translateArguments="<%= false %>" /></p>

	<form action="${editURL}" data-klassenkring-keep="${themeDisplay.userId}-rule-${displayContext.document.id}-${displayContext.ruleId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" enctype="multipart/form-data" method="post">
		<input name="<portlet:namespace />policyDocumentId" type="hidden" value="${displayContext.document.id}" />
		<input name="<portlet:namespace />ruleId" type="hidden" value="${displayContext.ruleId}" />
		<input name="<portlet:namespace />sent" type="hidden" value="true" />

		<c:forEach items="${displayContext.fields}" var="sourced">
			<div class="klassenkring-parameter">
				<c:set scope="page" value="${sourced.field}" var="field" />
				<%@ include file="/policy/field.jspf" %>

				<div class="form-group">
					<label for="<portlet:namespace />source-${field.key}"><liferay-ui:message key="words-of-the-policy" /><span class="sr-only">: <c:out value="${field.label}" /></span></label>

					<textarea class="form-control" id="<portlet:namespace />source-${field.key}" maxlength="1000" name="<portlet:namespace />source-${field.key}" rows="2">
<c:out value="${sourced.source}" /></textarea>
				</div>
			</div>
		</c:forEach>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="save-draft" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
