<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.choices}" var="choices" />

<portlet:renderURL var="startURL" />

<portlet:actionURL name="/report/edit_report" var="reportURL" />

<div class="klassenkring-moderation">
	<h2><liferay-ui:message key="report-this-post" /></h2>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${empty choices.recipients}">
			<p class="alert alert-info" role="note"><liferay-ui:message key="nobody-can-receive-it" /></p>

			<p><a href="${startURL}"><liferay-ui:message key="back-to-start" /></a></p>
		</c:when>
		<c:otherwise>
			<p class="klassenkring-audience"><liferay-ui:message key="nobody-else-sees-your-name" /></p>

			<form action="${reportURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-report-${choices.chosen}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
				<fieldset class="form-group">
					<legend class="klassenkring-legend"><liferay-ui:message key="what-is-it-about" /></legend>

					<c:forEach items="${choices.contents}" var="content">
						<label class="klassenkring-check">
							<input ${content.ref == choices.chosen ? 'checked' : ''} name="<portlet:namespace />content" type="radio" value="${content.ref}" />
							<span><liferay-ui:message key="content-${content.ref.kind}" />: <strong><c:out value="${content.title}" /></strong> (<c:out value="${content.author}" />)</span>
						</label>
					</c:forEach>
				</fieldset>

				<fieldset class="form-group ${requestScope.refusal.field == 'recipientKind' ? 'has-error' : ''}" id="<portlet:namespace />recipientKind" tabindex="-1">
					<legend class="klassenkring-legend"><liferay-ui:message key="who-receives-it" /></legend>

					<c:forEach items="${displayContext.recipients}" var="recipient">
						<label class="klassenkring-check">
							<input ${recipient.chosen ? 'checked' : ''} aria-describedby="<portlet:namespace />refusal" name="<portlet:namespace />recipientKind" type="radio" value="${recipient.kind}" />
							<span><liferay-ui:message key="recipient-${recipient.kind}" />: <strong><c:out value="${recipient.names}" /></strong></span>
						</label>
					</c:forEach>

					<p class="form-text"><liferay-ui:message key="the-director-hears-without-your-name" /></p>
				</fieldset>

				<div class="form-group">
					<label for="<portlet:namespace />reason"><liferay-ui:message key="why" /></label>

					<select class="form-control" id="<portlet:namespace />reason" name="<portlet:namespace />reason">
						<c:forEach items="${displayContext.reasons}" var="reason">
							<option ${reason == displayContext.typedReason ? 'selected' : ''} value="${reason}"><liferay-ui:message key="reason-${reason}" /></option>
						</c:forEach>
					</select>
				</div>

				<div class="form-group">
					<label for="<portlet:namespace />words"><liferay-ui:message key="in-your-words" /></label>

					<textarea class="form-control" id="<portlet:namespace />words" maxlength="4000" name="<portlet:namespace />words" rows="5">
<c:out value="${displayContext.typedWords}" /></textarea>
				</div>

				<div class="klassenkring-actions klassenkring-thumb">
					<button class="btn btn-primary" type="submit"><liferay-ui:message key="send-report" /></button>

					<a class="btn btn-secondary" href="${startURL}"><liferay-ui:message key="cancel" /></a>
				</div>
			</form>
		</c:otherwise>
	</c:choose>
</div>
