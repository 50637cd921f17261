<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
PlanDisplayContext displayContext = (PlanDisplayContext)request.getAttribute(RosterWebKeys.DISPLAY_CONTEXT);
%>

<portlet:renderURL var="importURL">
	<portlet:param name="mvcRenderCommandName" value="/roster/import" />
</portlet:renderURL>

<div class="klassenkring-plan klassenkring-roster">
	<p><a href="${importURL}"><liferay-ui:message key="back-to-import" /></a></p>

	<h2><liferay-ui:message key="check-before-import" /></h2>

	<c:if test="${not empty displayContext.errorKey}">
		<div class="alert alert-danger" role="alert"><p><liferay-ui:message key="${displayContext.errorKey}" /></p></div>
	</c:if>

	<p><liferay-ui:message key="check-before-import-help" /></p>

	<dl class="klassenkring-facts">
		<dt><liferay-ui:message key="roster-file" /></dt>
		<dd><c:out value="${displayContext.rosterImport.fileName}" /> (<liferay-ui:message key="roster-format-${displayContext.rosterImport.format}" />)</dd>

		<c:if test="${not empty displayContext.schoolYear}">
			<dt><liferay-ui:message key="school-year" /></dt>
			<dd><c:out value="${displayContext.schoolYear}" /></dd>
		</c:if>

		<dt><liferay-ui:message key="plan-added" /></dt>
		<dd>${displayContext.rosterImport.addedCount}</dd>

		<dt><liferay-ui:message key="plan-changed" /></dt>
		<dd>${displayContext.rosterImport.changedCount}</dd>

		<dt><liferay-ui:message key="plan-ended" /></dt>
		<dd>${displayContext.rosterImport.endedCount}</dd>
	</dl>

	<c:if test="${not empty displayContext.notices}">
		<div class="alert alert-warning">
			<strong class="alert-lead"><liferay-ui:message key="notices-before-import" /></strong>

			<ul>
				<c:forEach items="${displayContext.notices}" var="notice">
					<li><c:out value="${notice}" /></li>
				</c:forEach>
			</ul>

			<c:if test="${displayContext.blocked}">
				<p><liferay-ui:message key="plan-is-blocked" /></p>
			</c:if>
		</div>
	</c:if>

	<c:if test="${displayContext.nothingToImport}">
		<div class="alert alert-info"><liferay-ui:message key="plan-is-empty" /></div>
	</c:if>

	<%@ include file="/roster/plan.jspf" %>

	<portlet:actionURL name="/roster/confirm_import" var="confirmImportURL" />

	<portlet:actionURL name="/roster/discard_import" var="discardImportURL" />

	<div class="klassenkring-actions">
		<c:if test="${not displayContext.nothingToImport and not displayContext.blocked}">
			<form action="${confirmImportURL}" method="post">
				<input name="<portlet:namespace />rosterImportId" type="hidden" value="${displayContext.rosterImport.rosterImportId}" />
				<input name="<portlet:namespace />planHash" type="hidden" value="<c:out value="${displayContext.planHash}" />" />

				<button class="btn btn-primary" type="submit"><liferay-ui:message key="import-this" /></button>
			</form>
		</c:if>

		<form action="${discardImportURL}" method="post">
			<input name="<portlet:namespace />rosterImportId" type="hidden" value="${displayContext.rosterImport.rosterImportId}" />

			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="discard-import" /></button>
		</form>
	</div>
</div>
