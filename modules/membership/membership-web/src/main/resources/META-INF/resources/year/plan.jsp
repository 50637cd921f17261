<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/year/view" />
</portlet:renderURL>

<portlet:actionURL name="/year/confirm" var="confirmURL" />

<div class="klassenkring-membership">
	<h2><c:out value="${displayContext.plan.fromSchoolYear}" /> &rarr; <c:out value="${displayContext.plan.toSchoolYear}" /></h2>

	<%@ include file="/messages.jspf" %>

	<p class="klassenkring-audience"><liferay-ui:message key="${displayContext.plan.confirmed ? 'this-was-done' : 'nothing-is-done-yet'}" /></p>

	<ul class="klassenkring-members">
		<c:forEach items="${displayContext.steps}" var="step">
			<li class="card">
				<div class="card-body">
					<h3 class="card-title"><c:out value="${step.name}" /></h3>

					<c:choose>
						<c:when test="${empty step.newName}">
							<p><liferay-ui:message key="only-closed" /></p>
						</c:when>
						<c:otherwise>
							<p><liferay-ui:message key="closed-and-new" />&#32;<strong><c:out value="${step.newName}" /></strong></p>

							<ul>
								<c:choose>
									<c:when test="${step.pupilsCount == 0 and not displayContext.plan.confirmed}">
										<li><liferay-ui:message key="no-pupils-of-the-new-year" /></li>
									</c:when>
									<c:otherwise>
										<li><liferay-ui:message arguments="${step.pupilsCount}" key="x-pupils-of-the-roster" /></li>
										<li><liferay-ui:message arguments="${step.parentsCount}" key="x-parents-with-an-account" /></li>
									</c:otherwise>
								</c:choose>

								<c:forEach items="${step.teachers}" var="teacher">
									<c:if test="${teacher.chosen}"><li><liferay-ui:message key="role-TEACHER" />: <c:out value="${teacher.name}" /></li></c:if>
								</c:forEach>
							</ul>
						</c:otherwise>
					</c:choose>
				</div>
			</li>
		</c:forEach>
	</ul>

	<c:if test="${not displayContext.plan.confirmed}">
		<form action="${confirmURL}" method="post">
			<input name="<portlet:namespace />schoolYear" type="hidden" value="${displayContext.plan.fromSchoolYear}" />
			<input name="<portlet:namespace />rolloverId" type="hidden" value="${displayContext.plan.rolloverId}" />
			<input name="<portlet:namespace />planHash" type="hidden" value="${displayContext.plan.hash}" />

			<p><liferay-ui:message key="this-cannot-be-undone" /></p>

			<div class="klassenkring-actions klassenkring-thumb">
				<button class="btn btn-primary" type="submit"><liferay-ui:message key="do-this" /></button>
				<a class="btn btn-secondary" href="${backURL}"><liferay-ui:message key="change" /></a>
			</div>
		</form>
	</c:if>
</div>
