<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="filterURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_unanswered" />
	<portlet:param name="schoolYear" value="${displayContext.years.chosen}" />
</portlet:renderURL>

<c:set scope="page" value="/school_consent/view_unanswered" var="yearCommand" />

<div class="klassenkring-consent klassenkring-print">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<%@ include file="/school_consent/years.jspf" %>

	<h3><liferay-ui:message key="who-did-not-answer" />: <c:out value="${displayContext.years.chosen}" /></h3>

	<p class="klassenkring-screen-only"><liferay-ui:message key="who-did-not-answer-help" /></p>

	<form action="${filterURL}" class="klassenkring-filter klassenkring-screen-only" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />groupId"><liferay-ui:message key="group" /></label>

			<select class="form-control" id="<portlet:namespace />groupId" name="<portlet:namespace />groupId">
				<option value="0"><liferay-ui:message key="whole-school" /></option>

				<c:forEach items="${displayContext.groups}" var="group">
					<c:if test="${group.groupId > 0}">
						<option ${group.groupId == displayContext.groupId ? 'selected' : ''} value="${group.groupId}"><c:out value="${group.groupName}" /></option>
					</c:if>
				</c:forEach>
			</select>
		</div>

		<div class="form-group">
			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="show" /></button>
		</div>
	</form>

	<div class="klassenkring-actions klassenkring-screen-only">
		<button class="btn btn-primary" data-klassenkring-print hidden type="button"><liferay-ui:message key="print" /></button>
	</div>

	<c:choose>
		<c:when test="${empty displayContext.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="nobody-is-waited-for" /></p>
		</c:when>
		<c:otherwise>
			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption><liferay-ui:message arguments="${displayContext.today}" key="asked-not-answered-on-x" translateArguments="<%= false %>" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="group" /></th>
							<th scope="col"><liferay-ui:message key="pupil" /></th>
							<th scope="col"><liferay-ui:message key="guardian" /></th>
							<th scope="col"><liferay-ui:message key="has-account" /></th>
							<th class="klassenkring-screen-only" scope="col"><liferay-ui:message key="paper" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.rows}" var="row">
							<portlet:renderURL var="paperAnswerURL">
								<portlet:param name="mvcRenderCommandName" value="/school_consent/edit_paper_answer" />
								<portlet:param name="pupilId" value="${row.pupilId}" />
								<portlet:param name="guardianId" value="${row.guardianId}" />
								<portlet:param name="schoolYear" value="${displayContext.years.chosen}" />
							</portlet:renderURL>

							<tr>
								<td><c:out value="${row.groupName}" /></td>
								<th scope="row"><c:out value="${row.pupilName}" /></th>
								<td>
									<c:choose>
										<c:when test="${row.guardianId == 0}"><liferay-ui:message key="the-pupil" /></c:when>
										<c:otherwise><c:out value="${row.guardianName}" /></c:otherwise>
									</c:choose>
								</td>
								<td><liferay-ui:message key="${row.hasAccount() ? 'answer-yes' : 'answer-no'}" /></td>
								<td class="klassenkring-screen-only"><a href="${paperAnswerURL}"><liferay-ui:message key="enter-paper-answer" /><span class="sr-only"> <c:out value="${row.pupilName}" />, <c:out value="${row.guardianName}" /></span></a></td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
