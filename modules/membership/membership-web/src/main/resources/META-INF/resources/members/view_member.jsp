<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/members/view" />
</portlet:renderURL>

<portlet:actionURL name="/members/update_member" var="updateURL" />

<portlet:actionURL name="/members/remove_member" var="removeURL" />

<div class="klassenkring-membership">
	<h2><c:out value="${displayContext.member.name}" /></h2>

	<%@ include file="/messages.jspf" %>

	<p class="klassenkring-details">
		<c:if test="${not empty displayContext.member.emailAddress}"><span><c:out value="${displayContext.member.emailAddress}" /></span></c:if>

		<c:forEach items="${displayContext.member.roles}" var="role">
			<span class="label label-info"><span class="label-item label-item-expand"><liferay-ui:message key="role-${role}" /></span></span>
		</c:forEach>

		<c:if test="${displayContext.member.carer}"><span><liferay-ui:message key="close-carer" /></span></c:if>
		<c:if test="${not empty displayContext.member.powers}"><span><liferay-ui:message key="powers-${displayContext.member.powers}" /></span></c:if>
	</p>

	<c:if test="${displayContext.member.changeable and not displayContext.member.external}">
		<form action="${updateURL}" class="sheet" method="post">
			<h3><liferay-ui:message key="role-in-the-group" /></h3>

			<input name="<portlet:namespace />memberUserId" type="hidden" value="${displayContext.member.userId}" />

			<p><liferay-ui:message key="a-class-parent-writes" /></p>

			<div class="klassenkring-actions">
				<c:if test="${not displayContext.member.roles.contains('PARENT')}">
					<button class="btn btn-secondary" name="<portlet:namespace />role" type="submit" value="PARENT"><liferay-ui:message key="make-PARENT" /></button>
				</c:if>

				<c:if test="${not displayContext.member.roles.contains('CLASS_PARENT')}">
					<button class="btn btn-secondary" name="<portlet:namespace />role" type="submit" value="CLASS_PARENT"><liferay-ui:message key="make-CLASS_PARENT" /></button>
				</c:if>

				<c:if test="${displayContext.standing.everybody and not displayContext.member.roles.contains('TEACHER')}">
					<button class="btn btn-secondary" name="<portlet:namespace />role" type="submit" value="TEACHER"><liferay-ui:message key="make-TEACHER" /></button>
				</c:if>
			</div>
		</form>
	</c:if>

	<c:if test="${displayContext.member.changeable or displayContext.member.removableForMisuse}">
		<form action="${removeURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-remove-${displayContext.member.userId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
			<h3><liferay-ui:message key="${displayContext.member.changeable ? 'remove-from-the-group' : 'remove-for-misuse'}" /></h3>

			<input name="<portlet:namespace />memberUserId" type="hidden" value="${displayContext.member.userId}" />

			<div class="form-group ${requestScope.refusal.field == 'reason' ? 'has-error' : ''}">
				<label for="<portlet:namespace />reason"><liferay-ui:message key="why-removed" /></label>

				<textarea ${requestScope.refusal.field == 'reason' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />reason" maxlength="4000" name="<portlet:namespace />reason" rows="3">
<c:out value="${displayContext.typedReason}" /></textarea>
			</div>

			<c:choose>
				<c:when test="${displayContext.member.changeable}">
					<div class="form-check">
						<label class="form-check-label">
							<input ${displayContext.typedMisuse ? 'checked' : ''} class="form-check-input" name="<portlet:namespace />misuse" type="checkbox" value="true" />
							<span class="form-check-label-text"><liferay-ui:message key="because-of-misuse" /></span>
						</label>
					</div>
				</c:when>
				<c:otherwise>
					<input name="<portlet:namespace />misuse" type="hidden" value="true" />

					<p><liferay-ui:message key="a-class-parent-removes-for-misuse" /></p>
				</c:otherwise>
			</c:choose>

			<p><liferay-ui:message key="who-reads-the-reason" /></p>

			<div class="klassenkring-actions">
				<button class="btn btn-danger" type="submit"><liferay-ui:message key="remove" /></button>
				<a class="btn btn-secondary" href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a>
			</div>
		</form>
	</c:if>

	<c:if test="${not displayContext.member.changeable and not displayContext.member.removableForMisuse}">
		<p><liferay-ui:message key="the-director-changes-staff" /></p>

		<p><a href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a></p>
	</c:if>
</div>
