<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${true}" var="managed" />
<c:set scope="page" value="${displayContext.objection}" var="objection" />

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/view_objection" />
	<portlet:param name="objectionId" value="${objection.objectionId}" />
</portlet:renderURL>

<portlet:actionURL name="/close_objection" var="closeURL" />

<div class="klassenkring-consent">
	<%@ include file="/tasks/heading.jspf" %>

	<h3><liferay-ui:message key="close-objection" /></h3>

	<%@ include file="/tasks/objection.jspf" %>

	<form action="${closeURL}" data-klassenkring-keep="${themeDisplay.userId}-close-${objection.objectionId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<input name="<portlet:namespace />objectionId" type="hidden" value="${objection.objectionId}" />

		<fieldset>
			<legend><liferay-ui:message key="outcome" /></legend>

			<c:forEach items="${displayContext.statuses}" var="status">
				<label class="klassenkring-check">
					<input ${status == displayContext.status ? 'checked' : ''} name="<portlet:namespace />status" type="radio" value="${status}" />
					<liferay-ui:message key="objection-${status}" />
				</label>
			</c:forEach>
		</fieldset>

		<div class="form-group ${empty requestScope.refusal ? '' : 'has-error'}">
			<label for="<portlet:namespace />outcome"><liferay-ui:message key="what-was-agreed" /></label>

			<textarea ${empty requestScope.refusal ? '' : 'aria-invalid="true"'} aria-describedby="<portlet:namespace />outcomeHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />outcome" maxlength="2000" name="<portlet:namespace />outcome" rows="4">
<c:out value="${displayContext.outcome}" /></textarea>

			<p id="<portlet:namespace />outcomeHelp"><liferay-ui:message key="what-was-agreed-help" /></p>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="close-objection" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
