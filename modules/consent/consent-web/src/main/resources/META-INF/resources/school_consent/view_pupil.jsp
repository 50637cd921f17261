<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><c:out value="${displayContext.pupil.pupilName}" /></h3>

	<p>
		<c:choose>
			<c:when test="${empty displayContext.pupil.groupNames}"><liferay-ui:message key="not-enrolled-now" /></c:when>
			<c:otherwise><c:out value="${displayContext.pupil.groupNames}" /></c:otherwise>
		</c:choose>
	</p>

	<h4><liferay-ui:message key="who-decides" /></h4>

	<p><liferay-ui:message key="who-decides-help" /></p>

	<c:if test="${empty displayContext.answerers}">
		<p class="klassenkring-empty"><liferay-ui:message key="nobody-decides" /></p>
	</c:if>

	<ul class="klassenkring-purposes">
		<c:forEach items="${displayContext.answerers}" var="answerer">
			<portlet:renderURL var="paperAnswerURL">
				<portlet:param name="mvcRenderCommandName" value="/school_consent/edit_paper_answer" />
				<portlet:param name="pupilId" value="${answerer.pupilId}" />
				<portlet:param name="guardianId" value="${answerer.guardianId}" />
				<portlet:param name="from" value="pupil" />
			</portlet:renderURL>

			<portlet:resourceURL id="/school_consent/export" var="exportURL">
				<portlet:param name="pupilId" value="${answerer.pupilId}" />
				<portlet:param name="guardianId" value="${answerer.guardianId}" />
			</portlet:resourceURL>

			<c:set scope="page" var="answererName">
				<c:choose>
					<c:when test="${answerer.guardianId == 0}"><liferay-ui:message key="the-pupil" /></c:when>
					<c:otherwise><c:out value="${answerer.guardianName}" /></c:otherwise>
				</c:choose>
			</c:set>

			<li>
				<span>${answererName}</span>

				<span class="klassenkring-actions">
					<a class="btn btn-secondary" href="${paperAnswerURL}"><liferay-ui:message key="enter-paper-answer" /><span class="sr-only"> ${answererName}</span></a>

					<c:if test="${displayContext.decisions != null}">
						<a class="btn btn-secondary" data-senna-off="true" href="${exportURL}"><liferay-ui:message key="download-data-of-the-family" /><span class="sr-only"> ${answererName}</span></a>
					</c:if>
				</span>
			</li>
		</c:forEach>
	</ul>

	<h4><liferay-ui:message key="what-it-comes-to" /></h4>

	<ul class="klassenkring-purposes">
		<c:forEach items="${displayContext.results}" var="result">
			<li>
				<span><c:out value="${result.purposeName}" /></span>
				<span class="klassenkring-answer klassenkring-answer-${result.kind}"><liferay-ui:message key="answer-${result.kind}" /></span>
			</li>
		</c:forEach>
	</ul>

	<h4><liferay-ui:message key="all-answers-about-the-pupil" /></h4>

	<c:choose>
		<c:when test="${displayContext.decisions == null}">
			<p><liferay-ui:message key="the-director-sees-who-answered-what" /></p>
		</c:when>
		<c:when test="${empty displayContext.decisions.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="nobody-answered-yet" /></p>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message key="all-answers-help" /></p>

			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption><liferay-ui:message key="all-answers-about-the-pupil" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="when" /></th>
							<th scope="col"><liferay-ui:message key="who" /></th>
							<th scope="col"><liferay-ui:message key="purpose" /></th>
							<th scope="col"><liferay-ui:message key="answer" /></th>
							<th scope="col"><liferay-ui:message key="for-school-year" /></th>
							<th scope="col"><liferay-ui:message key="by-which-road" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.decisions.rows}" var="row">
							<portlet:resourceURL id="/school_consent/scan" var="scanURL">
								<portlet:param name="consentDecisionId" value="${row.consentDecisionId}" />
							</portlet:resourceURL>

							<tr>
								<td><c:out value="${row.moment}" /></td>
								<td>
									<c:choose>
										<c:when test="${empty row.guardianName}"><liferay-ui:message key="the-pupil" /></c:when>
										<c:otherwise><c:out value="${row.guardianName}" /></c:otherwise>
									</c:choose>
								</td>
								<th scope="row"><c:out value="${row.purposeName}" /></th>
								<td><liferay-ui:message key="decision-${row.decision}" /></td>
								<td><c:out value="${row.schoolYear}" /></td>
								<td>
									<liferay-ui:message key="road-${row.road}" />

									<c:if test="${row.scanned}"><a data-senna-off="true" href="${scanURL}"><liferay-ui:message key="scan" /></a></c:if>
								</td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>

			<c:set scope="page" value="${displayContext.decisions.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>

	<c:if test="${displayContext.audited}">
		<portlet:renderURL var="auditURL">
			<portlet:param name="mvcRenderCommandName" value="/school_consent/view_audit" />
			<portlet:param name="pupilId" value="${displayContext.pupil.pupilId}" />
		</portlet:renderURL>

		<p><a href="${auditURL}"><liferay-ui:message key="log-about-the-pupil" /></a></p>
	</c:if>
</div>
