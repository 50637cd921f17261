<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/school_consent/start_campaign" var="startCampaignURL" />

<portlet:renderURL var="unansweredURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_unanswered" />
	<portlet:param name="schoolYear" value="${displayContext.years.chosen}" />
</portlet:renderURL>

<c:set scope="page" value="/school_consent/view" var="yearCommand" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<%@ include file="/school_consent/years.jspf" %>

	<h3><liferay-ui:message arguments="${displayContext.years.chosen}" key="request-of-x" translateArguments="<%= false %>" /></h3>

	<c:choose>
		<c:when test="${displayContext.started}">
			<p><liferay-ui:message arguments="${displayContext.progress}" key="x-of-x-families-answered" translateArguments="<%= false %>" /></p>

			<p><liferay-ui:message arguments="${displayContext.term}" key="asked-on-x-answer-by-x" translateArguments="<%= false %>" /></p>

			<c:choose>
				<c:when test="${displayContext.closed}">
					<p><strong><liferay-ui:message key="this-request-is-closed" /></strong></p>
				</c:when>
				<c:otherwise>
					<p><liferay-ui:message key="reminders-go-by-themselves" /></p>

					<portlet:renderURL var="closeCampaignURL">
						<portlet:param name="mvcRenderCommandName" value="/school_consent/close_campaign" />
						<portlet:param name="consentCampaignId" value="${displayContext.campaign.consentCampaignId}" />
					</portlet:renderURL>

					<div class="klassenkring-actions">
						<a class="btn btn-primary" href="${unansweredURL}"><liferay-ui:message key="who-did-not-answer" /></a>

						<a class="btn btn-secondary" href="${closeCampaignURL}"><liferay-ui:message key="close-request" /></a>
					</div>
				</c:otherwise>
			</c:choose>

			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption><liferay-ui:message key="progress-per-group" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="group" /></th>
							<th scope="col"><liferay-ui:message key="asked" /></th>
							<th scope="col"><liferay-ui:message key="answered" /></th>
							<th scope="col"><liferay-ui:message key="asked-not-answered" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.groups}" var="group">
							<tr>
								<th scope="row"><c:out value="${group.groupName}" /></th>
								<td>${group.askedCount}</td>
								<td>${group.answeredCount}</td>
								<td>${group.notAnsweredCount}</td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>

			<p><liferay-ui:message key="not-answered-is-not-no" /></p>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message key="no-request-yet" /></p>

			<c:if test="${displayContext.ofNextYear}">
				<p><liferay-ui:message key="ask-for-next-year-in-time" /></p>
			</c:if>

			<c:choose>
				<c:when test="${displayContext.pupilsCount == 0}">
					<p class="alert alert-warning" role="note"><liferay-ui:message key="nobody-is-enrolled-yet" /></p>
				</c:when>
				<c:otherwise>
					<p><liferay-ui:message arguments="${displayContext.pupilsCount}" key="x-pupils-are-enrolled" translateArguments="<%= false %>" /></p>
				</c:otherwise>
			</c:choose>

			<form action="${startCampaignURL}" method="post">
				<input name="<portlet:namespace />schoolYear" type="hidden" value="${displayContext.years.chosen}" />

				<div class="form-group ${empty requestScope.refusal ? '' : 'has-error'}">
					<label for="<portlet:namespace />dueDate"><liferay-ui:message key="answer-by" /></label>

					<input ${empty requestScope.refusal ? '' : 'aria-invalid="true"'} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />dueDate" name="<portlet:namespace />dueDate" required type="date" value="<c:out value="${displayContext.typedDueDate}" />" />
				</div>

				<button class="btn btn-primary" type="submit"><liferay-ui:message key="ask-all-families" /></button>
			</form>
		</c:otherwise>
	</c:choose>
</div>
