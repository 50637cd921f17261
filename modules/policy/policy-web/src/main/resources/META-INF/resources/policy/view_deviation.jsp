<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.row}" var="row" />

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><c:out value="${row.title}" />: <c:out value="${row.parameterName}" /><span class="klassenkring-rule"> ${row.ruleId}</span></h3>

	<p><strong><c:out value="${row.schoolName}" /></strong>: <liferay-ui:message key="deviation-${row.status}" /></p>

	<div class="klassenkring-wide" tabindex="0">
		<table class="table klassenkring-compared">
			<caption class="sr-only"><liferay-ui:message key="side-by-side" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="value-of-the-foundation" /></th>
					<th scope="col"><liferay-ui:message key="value-of-the-school" /></th>
				</tr>
			</thead>
			<tbody>
				<tr>
					<td>
						<c:set scope="page" value="${displayContext.comparison.before}" var="lines" />
						<%@ include file="/policy/compared.jspf" %>
					</td>
					<td>
						<c:set scope="page" value="${displayContext.comparison.after}" var="lines" />
						<%@ include file="/policy/compared.jspf" %>
					</td>
				</tr>
			</tbody>
		</table>
	</div>

	<dl>
		<dt><liferay-ui:message key="proposed-by" /></dt>
		<dd><c:out value="${row.proposedBy}" />, <c:out value="${row.proposedOn}" /></dd>
		<dt><liferay-ui:message key="reason-of-the-school" /></dt>
		<dd class="klassenkring-plain-text"><c:choose><c:when test="${empty row.reason}"><liferay-ui:message key="no-reason-yet" /></c:when><c:otherwise><c:out value="${row.reason}" /></c:otherwise></c:choose></dd>
		<dt><liferay-ui:message key="valid-from" /></dt>
		<dd><c:choose><c:when test="${empty row.validFrom}"><liferay-ui:message key="from-its-approval" /></c:when><c:otherwise><c:out value="${row.validFrom}" /></c:otherwise></c:choose></dd>

		<c:if test="${not empty row.decidedBy}">
			<dt><liferay-ui:message key="decided-by" /></dt>
			<dd><c:out value="${row.decidedBy}" />, <c:out value="${row.decidedOn}" /></dd>
			<dt><liferay-ui:message key="reason-of-the-decision" /></dt>
			<dd class="klassenkring-plain-text"><c:out value="${row.decisionReason}" /></dd>
		</c:if>
	</dl>

	<c:if test="${displayContext.decidable}">
		<portlet:actionURL name="/policy/approve_deviation" var="approveURL" />
		<portlet:actionURL name="/policy/reject_deviation" var="rejectURL" />

		<form action="${approveURL}" data-klassenkring-keep="${themeDisplay.userId}-decision-${row.id}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
			<input name="<portlet:namespace />policyDeviationId" type="hidden" value="${row.id}" />

			<div class="form-group ${requestScope.refusal.field == 'reason' ? 'has-error' : ''}">
				<label for="<portlet:namespace />reason"><liferay-ui:message key="reason-of-the-decision" /></label>

				<textarea ${requestScope.refusal.field == 'reason' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />reasonHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />reason" maxlength="4000" name="<portlet:namespace />reason" rows="3">
<c:out value="${displayContext.typedReason}" /></textarea>

				<p id="<portlet:namespace />reasonHelp"><liferay-ui:message key="reason-of-the-decision-help" /></p>
			</div>

			<div class="klassenkring-actions">
				<button class="btn btn-primary" type="submit"><liferay-ui:message key="approve" /></button>

				<button class="btn btn-secondary" formaction="${rejectURL}" type="submit"><liferay-ui:message key="reject" /></button>
			</div>
		</form>
	</c:if>

	<c:if test="${displayContext.submittable || displayContext.changeable || displayContext.withdrawable}">
		<div class="klassenkring-actions">
			<c:if test="${displayContext.submittable}">
				<portlet:actionURL name="/policy/submit_deviation" var="submitURL" />

				<form action="${submitURL}" method="post">
					<input name="<portlet:namespace />policyDeviationId" type="hidden" value="${row.id}" />

					<button class="btn btn-primary" type="submit"><liferay-ui:message key="submit-deviation" /></button>
				</form>
			</c:if>

			<c:if test="${displayContext.changeable}">
				<portlet:renderURL var="editURL">
					<portlet:param name="mvcRenderCommandName" value="/policy/edit_deviation" />
					<portlet:param name="policyDeviationId" value="${row.id}" />
				</portlet:renderURL>

				<a class="btn btn-secondary" href="${editURL}"><liferay-ui:message key="change-proposal" /></a>
			</c:if>

			<c:if test="${displayContext.withdrawable}">
				<portlet:actionURL name="/policy/withdraw_deviation" var="withdrawURL" />

				<form action="${withdrawURL}" method="post">
					<input name="<portlet:namespace />policyDeviationId" type="hidden" value="${row.id}" />

					<button class="btn btn-secondary" type="submit"><liferay-ui:message key="withdraw-deviation" /></button>
				</form>
			</c:if>
		</div>
	</c:if>
</div>
