<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL" />

<portlet:actionURL name="/policy/edit_deviation" var="editURL" />

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><liferay-ui:message key="propose-deviation" />: <c:out value="${displayContext.title}" /></h3>

	<p><strong><liferay-ui:message key="value-of-the-foundation" /></strong> (<c:out value="${displayContext.field.label}" />)</p>

	<c:choose>
		<c:when test="${empty displayContext.foundationLines}">
			<p class="text-secondary"><liferay-ui:message key="nothing" /></p>
		</c:when>
		<c:otherwise>
			<ul>
				<c:forEach items="${displayContext.foundationLines}" var="line">
					<li><c:out value="${line}" /></li>
				</c:forEach>
			</ul>
		</c:otherwise>
	</c:choose>

	<p class="alert alert-info" id="<portlet:namespace />moreSpecific" role="note"><liferay-ui:message key="${displayContext.moreSpecificKey}" /></p>

	<form action="${editURL}" data-klassenkring-keep="${themeDisplay.userId}-deviation-${themeDisplay.scopeGroupId}-${displayContext.field.key}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" enctype="multipart/form-data" method="post">
		<input name="<portlet:namespace />policyDeviationId" type="hidden" value="${displayContext.policyDeviationId}" />
		<input name="<portlet:namespace />parameterKey" type="hidden" value="${displayContext.field.key}" />
		<input name="<portlet:namespace />sent" type="hidden" value="true" />

		<c:set scope="page" value="${displayContext.field}" var="field" />
		<%@ include file="/policy/field.jspf" %>

		<div class="form-group ${requestScope.refusal.field == 'reason' ? 'has-error' : ''}">
			<label for="<portlet:namespace />reason"><liferay-ui:message key="why-does-the-school-want-it" /></label>

			<textarea ${requestScope.refusal.field == 'reason' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />reason" maxlength="4000" name="<portlet:namespace />reason" rows="4">
<c:out value="${displayContext.reason}" /></textarea>
		</div>

		<c:set scope="page" value="${displayContext.validFrom}" var="validFrom" />
		<c:set scope="page" value="valid-from-approval-help" var="validFromHelp" />
		<%@ include file="/policy/valid_from.jspf" %>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" name="<portlet:namespace />submit" type="submit" value="true"><liferay-ui:message key="submit-deviation" /></button>

			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="save-as-draft" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
