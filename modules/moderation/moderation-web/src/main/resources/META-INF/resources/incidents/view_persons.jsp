<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="startURL" />

<portlet:actionURL name="/incidents/add_person" var="addPersonURL" />

<div class="klassenkring-moderation">
	<h2><liferay-ui:message key="who-receives-reports" /></h2>

	<p><a href="${startURL}"><liferay-ui:message key="back-to-the-incidents" /></a></p>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="who-receives-reports-help" /></p>

	<c:choose>
		<c:when test="${empty displayContext.persons}">
			<p class="klassenkring-empty"><liferay-ui:message key="nobody-is-named" /></p>
		</c:when>
		<c:otherwise>
			<ul>
				<c:forEach items="${displayContext.persons}" var="person">
					<li>
						<liferay-ui:message key="recipient-${person.recipientKind}" />: <strong><c:out value="${person.personUserName}" /></strong>

						<portlet:actionURL name="/incidents/delete_person" var="deletePersonURL" />

						<form action="${deletePersonURL}" class="klassenkring-inline" method="post">
							<input name="<portlet:namespace />schoolPersonId" type="hidden" value="${person.schoolPersonId}" />

							<button class="btn btn-secondary" type="submit"><liferay-ui:message key="not-any-more" /><span class="sr-only"> <c:out value="${person.personUserName}" /></span></button>
						</form>
					</li>
				</c:forEach>
			</ul>
		</c:otherwise>
	</c:choose>

	<form action="${addPersonURL}" class="sheet" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />recipientKind"><liferay-ui:message key="kind" /></label>

			<select class="form-control" id="<portlet:namespace />recipientKind" name="<portlet:namespace />recipientKind">
				<c:forEach items="${displayContext.kinds}" var="kind">
					<option ${kind == displayContext.typedRecipientKind ? 'selected' : ''} value="${kind}"><liferay-ui:message key="recipient-${kind}" /></option>
				</c:forEach>
			</select>
		</div>

		<div class="form-group ${requestScope.refusal.field == 'emailAddress' ? 'has-error' : ''}">
			<label for="<portlet:namespace />emailAddress"><liferay-ui:message key="email-address" /></label>

			<input ${requestScope.refusal.field == 'emailAddress' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" autocomplete="off" class="form-control" id="<portlet:namespace />emailAddress" name="<portlet:namespace />emailAddress" type="email" value="<c:out value="${displayContext.typedEmailAddress}" />" />
		</div>

		<div class="klassenkring-actions klassenkring-thumb">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="name-person" /></button>
		</div>
	</form>
</div>
