<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="publishedURL">
	<portlet:param name="mvcRenderCommandName" value="/desk/view_published" />
</portlet:renderURL>

<portlet:actionURL name="/desk/take_down" var="takeDownURL" />

<div class="klassenkring-publication klassenkring-desk">
	<h2><liferay-ui:message key="take-this-down" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><strong><c:out value="${displayContext.request.title}" /></strong></p>

	<p><liferay-ui:message key="${displayContext.request.channel == 'website' ? 'take-this-down-help' : 'take-this-down-social-media-help'}" /></p>

	<form action="${takeDownURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-publication-take-down-${displayContext.request.id}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<input name="<portlet:namespace />publicationRequestId" type="hidden" value="${displayContext.request.id}" />

		<div class="form-group ${requestScope.refusal.field == 'reason' ? 'has-error' : ''}">
			<label for="<portlet:namespace />reason"><liferay-ui:message key="why-is-it-taken-down" /></label>

			<textarea ${requestScope.refusal.field == 'reason' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />reason" maxlength="4000" name="<portlet:namespace />reason" rows="3">
<c:out value="${displayContext.typedReason}" /></textarea>
		</div>

		<div class="klassenkring-actions klassenkring-thumb">
			<button class="btn btn-danger" type="submit"><liferay-ui:message key="take-down" /></button>

			<a class="btn btn-secondary" href="${publishedURL}"><liferay-ui:message key="leave-it-public" /></a>
		</div>
	</form>
</div>
