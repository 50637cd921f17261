<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="listURL" />

<div class="klassenkring-roster">
	<p><a href="${listURL}"><liferay-ui:message key="all-pupils" /></a></p>

	<h2><c:out value="${displayContext.name}" /></h2>

	<c:choose>
		<c:when test="<%= SessionMessages.contains(renderRequest, RosterWebKeys.INVITATION_REVOKED) %>">
			<div class="alert alert-success" role="status"><liferay-ui:message key="invitation-is-revoked" /></div>
		</c:when>
		<c:when test="${displayContext.invitationRefused}">
			<div class="alert alert-danger" role="alert"><liferay-ui:message key="invitation-refused" /></div>
		</c:when>
	</c:choose>

	<c:if test="${not empty displayContext.endDate}">
		<div class="alert alert-info"><liferay-ui:message arguments="${displayContext.endDate}" key="pupil-left-on-x" translateArguments="<%= false %>" /></div>
	</c:if>

	<dl class="klassenkring-facts">
		<dt><liferay-ui:message key="pupil-number" /></dt>
		<dd><c:out value="${displayContext.rosterKey}" /></dd>

		<c:if test="${not empty displayContext.birthDate}">
			<dt><liferay-ui:message key="birth-date" /></dt>
			<dd><c:out value="${displayContext.birthDate}" /></dd>
		</c:if>
	</dl>

	<h3><liferay-ui:message key="parents-and-carers" /></h3>

	<c:choose>
		<c:when test="${empty displayContext.guardians}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-guardians-yet" /></p>
		</c:when>
		<c:otherwise>
			<ul class="klassenkring-guardians">
				<c:forEach items="${displayContext.guardians}" var="guardian">
					<li class="card">
						<div class="card-body">
							<%@ include file="/roster/guardian.jspf" %>
						</div>
					</li>
				</c:forEach>
			</ul>
		</c:otherwise>
	</c:choose>

	<h3><liferay-ui:message key="groups" /></h3>

	<c:choose>
		<c:when test="${empty displayContext.enrolments}">
			<p class="klassenkring-empty"><liferay-ui:message key="in-no-group" /></p>
		</c:when>
		<c:otherwise>
			<div class="table-responsive" tabindex="0">
				<table class="klassenkring-table table table-autofit">
					<caption class="sr-only"><liferay-ui:message key="groups" /></caption>

					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="school-year" /></th>
							<th scope="col"><liferay-ui:message key="group" /></th>
							<th scope="col"><liferay-ui:message key="from" /></th>
							<th scope="col"><liferay-ui:message key="until" /></th>
						</tr>
					</thead>

					<tbody>
						<c:forEach items="${displayContext.enrolments}" var="enrolment">
							<tr>
								<td><c:out value="${enrolment.schoolYear}" /></td>
								<td><c:out value="${enrolment.groupName}" /></td>
								<td><c:out value="${enrolment.startDate}" /></td>
								<td><c:out value="${enrolment.endDate}" /></td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>
		</c:otherwise>
	</c:choose>
</div>
