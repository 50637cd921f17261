<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_tasks" />
</portlet:renderURL>

<portlet:actionURL name="/school_consent/close_objection" var="closeURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="close-objection" /></h3>

	<p><strong><c:out value="${displayContext.objection.pupilName}" /></strong>: <c:out value="${displayContext.objection.picture}" /></p>

	<p class="klassenkring-plain-text"><c:out value="${displayContext.objection.reason}" /></p>

	<form action="${closeURL}" method="post">
		<input name="<portlet:namespace />objectionId" type="hidden" value="${displayContext.objection.objectionId}" />

		<fieldset>
			<legend><liferay-ui:message key="outcome" /></legend>

			<c:forEach items="${displayContext.outcomes}" var="outcome">
				<label class="klassenkring-check">
					<input ${outcome == displayContext.status ? 'checked' : ''} name="<portlet:namespace />status" type="radio" value="${outcome}" />
					<liferay-ui:message key="objection-${outcome}" />
				</label>
			</c:forEach>
		</fieldset>

		<div class="form-group">
			<label for="<portlet:namespace />outcome"><liferay-ui:message key="what-was-agreed" /></label>

			<textarea aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />outcome" maxlength="2000" name="<portlet:namespace />outcome" rows="4">
<c:out value="${displayContext.outcome}" /></textarea>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="close-objection" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
