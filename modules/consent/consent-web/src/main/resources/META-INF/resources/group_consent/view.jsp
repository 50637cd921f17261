<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="filterURL" />

<portlet:renderURL var="printURL">
	<portlet:param name="mvcRenderCommandName" value="/group_consent/print" />
</portlet:renderURL>

<portlet:renderURL var="outingURL">
	<portlet:param name="mvcRenderCommandName" value="/group_consent/outing" />
</portlet:renderURL>

<portlet:resourceURL id="/group_consent/offline" var="offlineURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="who-may-be-in-pictures" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="who-may-be-in-pictures-help" /></p>

	<c:if test="${displayContext.tasksCount > 0}">
		<portlet:renderURL var="tasksURL">
			<portlet:param name="mvcRenderCommandName" value="/view_tasks" />
		</portlet:renderURL>

		<p class="alert alert-warning" role="note"><a href="${tasksURL}"><liferay-ui:message arguments="${displayContext.tasksCount}" key="x-things-to-do" translateArguments="<%= false %>" /></a></p>
	</c:if>

	<div class="klassenkring-actions">
		<a class="btn btn-primary" href="${printURL}"><liferay-ui:message key="list-to-print" /></a>

		<a class="btn btn-secondary" data-senna-off="true" href="${offlineURL}"><liferay-ui:message key="list-to-take-along" /></a>

		<a class="btn btn-secondary" href="${outingURL}"><liferay-ui:message key="list-for-an-outing" /></a>
	</div>

	<form action="${filterURL}" class="klassenkring-filter" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />purposeKey"><liferay-ui:message key="purpose" /></label>

			<select class="form-control" id="<portlet:namespace />purposeKey" name="<portlet:namespace />purposeKey">
				<option value=""><liferay-ui:message key="all-purposes" /></option>

				<c:forEach items="${displayContext.purposes}" var="purpose">
					<option ${purpose.key == displayContext.purposeKey ? 'selected' : ''} value="<c:out value="${purpose.key}" />"><c:out value="${purpose.name}" /></option>
				</c:forEach>
			</select>
		</div>

		<div class="form-group">
			<label for="<portlet:namespace />answer"><liferay-ui:message key="answer" /></label>

			<select class="form-control" id="<portlet:namespace />answer" name="<portlet:namespace />answer">
				<option value=""><liferay-ui:message key="all-answers" /></option>

				<c:forEach items="yes,no,open" var="kind">
					<option ${kind == displayContext.answer ? 'selected' : ''} value="${kind}"><liferay-ui:message key="answer-${kind}" /></option>
				</c:forEach>
			</select>
		</div>

		<div class="form-group">
			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="show" /></button>
		</div>
	</form>

	<%@ include file="/group_consent/table.jspf" %>

	<c:set scope="page" value="${displayContext.pages}" var="pages" />
	<%@ include file="/pages.jspf" %>
</div>
