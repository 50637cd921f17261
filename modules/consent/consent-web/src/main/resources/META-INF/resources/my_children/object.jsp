<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="pictures" var="page" />

<portlet:actionURL name="/my_children/object" var="objectURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="object-to-picture" /></h2>

	<%@ include file="/my_children/child_nav.jspf" %>

	<%@ include file="/messages.jspf" %>

	<c:set scope="page" value="${displayContext.picture}" var="picture" />
	<%@ include file="/my_children/picture.jspf" %>

	<p><liferay-ui:message arguments="${displayContext.termDays}" key="what-happens-when-you-object" translateArguments="<%= false %>" /></p>

	<form action="${objectURL}" data-klassenkring-keep="${themeDisplay.userId}-object-${displayContext.picture.pictureId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<input name="<portlet:namespace />pictureId" type="hidden" value="${displayContext.picture.pictureId}" />
		<input name="<portlet:namespace />pupilId" type="hidden" value="${displayContext.pupilId}" />

		<div class="form-group ${empty requestScope.refusal ? '' : 'has-error'}">
			<label for="<portlet:namespace />reason"><liferay-ui:message key="reason" /></label>

			<textarea ${empty requestScope.refusal ? '' : 'aria-invalid="true"'} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />reason" maxlength="2000" name="<portlet:namespace />reason" rows="6">
<c:out value="${displayContext.reason}" /></textarea>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="send-objection" /></button>

			<a class="btn btn-link" href="${picturesURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
