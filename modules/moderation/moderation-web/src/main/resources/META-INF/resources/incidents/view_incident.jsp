<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.incident}" var="row" />
<c:set scope="page" value="${displayContext.file}" var="file" />
<c:set scope="page" value="${displayContext.moments}" var="moments" />

<portlet:renderURL var="startURL" />

<div class="klassenkring-moderation">
	<h2><liferay-ui:message key="content-${row.kind}" />: <c:out value="${row.title}" /></h2>

	<p><a href="${startURL}"><liferay-ui:message key="back-to-the-incidents" /></a></p>

	<%@ include file="/messages.jspf" %>

	<p class="klassenkring-audience"><liferay-ui:message key="your-reading-is-recorded" /></p>

	<dl class="klassenkring-facts">
		<dt><liferay-ui:message key="status" /></dt>
		<dd><liferay-ui:message key="state-${row.state}" />, <liferay-ui:message arguments="${row.openedOn}" key="since-x" translateArguments="<%= false %>" /></dd>
		<dt><liferay-ui:message key="written-by" /></dt>
		<dd><c:out value="${row.subject}" />, <c:out value="${row.groupName}" /></dd>
		<dt><liferay-ui:message key="earlier-misuse" /></dt>
		<dd><liferay-ui:message arguments="${displayContext.misuse}" key="removed-x-times-before-since-x" translateArguments="<%= false %>" /></dd>

		<c:if test="${not empty row.removedOn}">
			<dt><liferay-ui:message key="is-removed" /></dt>
			<dd><c:out value="${row.removedOn}" /><c:if test="${not empty row.ruleId}"> (<c:out value="${row.ruleId}" />)</c:if></dd>
		</c:if>
	</dl>

	<section aria-labelledby="<portlet:namespace />textTitle" class="klassenkring-panel">
		<h3 id="<portlet:namespace />textTitle"><liferay-ui:message key="what-was-written" /></h3>

		<div class="klassenkring-plain-text"><c:out value="${row.text}" /></div>

		<c:forEach items="${file.hardCopies}" var="hardCopy">
			<portlet:resourceURL id="/incidents/hard_copy" var="hardCopyURL">
				<portlet:param name="hardCopyId" value="${hardCopy.hardCopyId}" />
			</portlet:resourceURL>

			<p><a class="btn btn-secondary" href="<c:out value="${hardCopyURL}" />"><liferay-ui:message key="download-hard-copy" /></a></p>

			<p class="klassenkring-fingerprint">SHA-256: <code><c:out value="${hardCopy.fileHash}" /></code></p>
		</c:forEach>

		<c:if test="${displayContext.removable}">
			<portlet:renderURL var="removeURL">
				<portlet:param name="mvcRenderCommandName" value="/remove" />
				<portlet:param name="content" value="${row.content}" />
			</portlet:renderURL>

			<p><a class="btn btn-danger" href="${removeURL}"><liferay-ui:message key="remove-with-a-rule" /></a></p>
		</c:if>
	</section>

	<section aria-labelledby="<portlet:namespace />reportsTitle">
		<h3 id="<portlet:namespace />reportsTitle"><liferay-ui:message key="reports" /></h3>

		<c:choose>
			<c:when test="${empty file.reports}">
				<p class="klassenkring-empty"><liferay-ui:message key="nobody-reported-it" /></p>
			</c:when>
			<c:otherwise>
				<ul class="klassenkring-incidents">
					<c:forEach items="${file.reports}" var="report">
						<li class="klassenkring-panel">
							<strong><liferay-ui:message key="reason-${report.reason}" /></strong>
							<span>(<liferay-ui:message key="recipient-${report.recipientKind}" />, <c:out value="${moments.dayAndTime(report.date)}" />)</span>

							<c:choose>
								<c:when test="${empty report.reporter}"><p><liferay-ui:message key="the-reporter-is-protected" /></p></c:when>
								<c:otherwise>
									<p><liferay-ui:message arguments="${report.reporter}" key="reported-to-you-by-x" translateArguments="<%= false %>" /></p>

									<div class="klassenkring-plain-text"><c:out value="${report.words}" /></div>
								</c:otherwise>
							</c:choose>
						</li>
					</c:forEach>
				</ul>
			</c:otherwise>
		</c:choose>
	</section>

	<section aria-labelledby="<portlet:namespace />stepsTitle">
		<h3 id="<portlet:namespace />stepsTitle"><liferay-ui:message key="steps" /></h3>

		<c:choose>
			<c:when test="${empty file.steps}">
				<p class="klassenkring-empty"><liferay-ui:message key="nothing-is-done-yet" /></p>
			</c:when>
			<c:otherwise>
				<ol class="klassenkring-incidents">
					<c:forEach items="${file.steps}" var="step">
						<li class="klassenkring-panel">
							<strong><liferay-ui:message key="step-${step.stepKind}" /></strong>
							<span><c:out value="${moments.day(step.stepDate)}" /></span>

							<c:if test="${not empty step.ruleId}"><span>(<c:out value="${step.ruleId}" />)</span></c:if>

							<c:if test="${not empty step.teacherUserName or not empty step.directorUserName}">
								<p><liferay-ui:message key="by" />: <c:out value="${step.teacherUserName}" /><c:if test="${not empty step.teacherUserName and not empty step.directorUserName}">, </c:if><c:out value="${step.directorUserName}" /></p>
							</c:if>

							<div class="klassenkring-plain-text"><c:out value="${step.note}" /></div>

							<p class="klassenkring-fingerprint"><liferay-ui:message key="written-down-by" />: <c:out value="${step.userName}" />, <c:out value="${moments.dayAndTime(step.createDate)}" /></p>
						</li>
					</c:forEach>
				</ol>
			</c:otherwise>
		</c:choose>

		<%@ include file="/incidents/add_step.jspf" %>
	</section>

	<c:if test="${displayContext.open}">
		<portlet:actionURL name="/incidents/close" var="closeURL" />

		<section aria-labelledby="<portlet:namespace />closeTitle">
			<h3 id="<portlet:namespace />closeTitle"><liferay-ui:message key="close-incident" /></h3>

			<p><liferay-ui:message key="close-incident-help" /></p>

			<form action="${closeURL}" method="post">
				<input name="<portlet:namespace />incidentId" type="hidden" value="${row.id}" />

				<div class="klassenkring-actions klassenkring-thumb">
					<button class="btn btn-secondary" name="<portlet:namespace />misuse" type="submit" value="true"><liferay-ui:message key="close-as-misuse" /></button>

					<button class="btn btn-secondary" name="<portlet:namespace />misuse" type="submit" value="false"><liferay-ui:message key="close-as-no-misuse" /></button>
				</div>
			</form>
		</section>
	</c:if>

	<%@ include file="/incidents/readers.jspf" %>

	<section aria-labelledby="<portlet:namespace />eventsTitle">
		<h3 id="<portlet:namespace />eventsTitle"><liferay-ui:message key="what-happened" /></h3>

		<div class="klassenkring-wide" tabindex="0">
			<table class="table">
				<caption class="sr-only"><liferay-ui:message key="what-happened" /></caption>
				<thead>
					<tr>
						<th scope="col"><liferay-ui:message key="when" /></th>
						<th scope="col"><liferay-ui:message key="who" /></th>
						<th scope="col"><liferay-ui:message key="did-what" /></th>
					</tr>
				</thead>
				<tbody>
					<c:forEach items="${file.events}" var="event">
						<tr>
							<td><c:out value="${moments.dayAndTime(event.createDate)}" /></td>
							<td><c:choose><c:when test="${empty event.userName}"><liferay-ui:message key="somebody" /></c:when><c:otherwise><c:out value="${event.userName}" /></c:otherwise></c:choose></td>
							<td><liferay-ui:message key="event-${event.eventType}" /></td>
						</tr>
					</c:forEach>
				</tbody>
			</table>
		</div>
	</section>
</div>
