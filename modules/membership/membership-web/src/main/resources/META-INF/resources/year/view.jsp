<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/year/prepare" var="prepareURL" />

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="end-the-school-year" /></h2>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${empty displayContext.plan}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-groups-to-end" /></p>
		</c:when>
		<c:otherwise>
			<p class="klassenkring-audience"><c:out value="${displayContext.plan.fromSchoolYear}" /> &rarr; <c:out value="${displayContext.plan.toSchoolYear}" /></p>

			<p><liferay-ui:message key="end-the-school-year-help" /></p>

			<form action="${prepareURL}" data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-year" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
				<input name="<portlet:namespace />schoolYear" type="hidden" value="${displayContext.plan.fromSchoolYear}" />

				<c:forEach items="${displayContext.steps}" var="step">
					<fieldset class="sheet">
						<legend><c:out value="${step.name}" /></legend>

						<input name="<portlet:namespace />groupId" type="hidden" value="${step.groupId}" />

						<div class="form-group">
							<label for="<portlet:namespace />name${step.groupId}"><liferay-ui:message key="new-group" /></label>

							<input class="form-control" id="<portlet:namespace />name${step.groupId}" maxlength="100" name="<portlet:namespace />name${step.groupId}" type="text" value="<c:out value="${step.newName}" />" />
						</div>

						<details>
							<summary><liferay-ui:message key="teachers-of-the-new-group" /></summary>

							<c:forEach items="${step.teachers}" var="teacher">
								<div class="form-check">
									<label class="form-check-label">
										<input ${teacher.chosen ? 'checked' : ''} class="form-check-input" name="<portlet:namespace />teachers${step.groupId}" type="checkbox" value="${teacher.userId}" />
										<span class="form-check-label-text"><c:out value="${teacher.name}" /></span>
									</label>
								</div>
							</c:forEach>
						</details>
					</fieldset>
				</c:forEach>

				<div class="klassenkring-actions klassenkring-thumb">
					<button class="btn btn-primary" type="submit"><liferay-ui:message key="show-what-happens" /></button>
				</div>
			</form>
		</c:otherwise>
	</c:choose>
</div>
