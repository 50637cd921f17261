<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="history" var="page" />

<portlet:resourceURL id="/my_children/export" var="exportURL">
	<portlet:param name="pupilId" value="${displayContext.pupilId}" />
</portlet:resourceURL>

<div class="klassenkring-consent">
	<h2><c:out value="${displayContext.pupilName}" /></h2>

	<%@ include file="/my_children/child_nav.jspf" %>

	<h3><liferay-ui:message key="what-you-answered" /></h3>

	<c:choose>
		<c:when test="${empty displayContext.decisions}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-answers-yet" /></p>
		</c:when>
		<c:otherwise>
			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption class="sr-only"><liferay-ui:message key="what-you-answered" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="when" /></th>
							<th scope="col"><liferay-ui:message key="purpose" /></th>
							<th scope="col"><liferay-ui:message key="your-answer" /></th>
							<th scope="col"><liferay-ui:message key="for-school-year" /></th>
							<th scope="col"><liferay-ui:message key="by-which-road" /></th>
							<th scope="col"><liferay-ui:message key="wording" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.decisions}" var="decision">
							<tr>
								<td><c:out value="${decision.moment}" /></td>
								<th scope="row"><c:out value="${decision.purposeName}" /></th>
								<td><liferay-ui:message key="decision-${decision.decision}" /></td>
								<td><c:out value="${decision.schoolYear}" /></td>
								<td><liferay-ui:message key="road-${decision.road}" /></td>
								<td>
									<details>
										<summary><liferay-ui:message arguments="${decision.textVersion}" key="version-x" translateArguments="<%= false %>" /></summary>

										<p class="klassenkring-plain-text"><c:out value="${decision.explanation}" /></p>
									</details>
								</td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>
		</c:otherwise>
	</c:choose>

	<h3><liferay-ui:message key="what-it-comes-to" /></h3>

	<p><liferay-ui:message key="what-it-comes-to-help" /></p>

	<ul class="klassenkring-purposes">
		<c:forEach items="${displayContext.results}" var="result">
			<li>
				<span><c:out value="${result.purposeName}" /></span>
				<span class="klassenkring-answer klassenkring-answer-${result.kind}"><liferay-ui:message key="answer-${result.kind}" /></span>
			</li>
		</c:forEach>
	</ul>

	<h3><liferay-ui:message key="all-our-data" /></h3>

	<p><liferay-ui:message key="all-our-data-help" /></p>

	<p><a class="btn btn-secondary" data-senna-off="true" href="${exportURL}"><liferay-ui:message key="download-all-data" /></a></p>
</div>
