<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-consent">
	<%@ include file="/tasks/heading.jspf" %>

	<h3><liferay-ui:message key="open-objections" /></h3>

	<c:if test="${empty displayContext.objections}">
		<p class="klassenkring-empty"><liferay-ui:message key="no-open-objections" /></p>
	</c:if>

	<c:forEach items="${displayContext.objections}" var="objection">
		<portlet:renderURL var="objectionURL">
			<portlet:param name="mvcRenderCommandName" value="/close_objection" />
			<portlet:param name="objectionId" value="${objection.objectionId}" />
		</portlet:renderURL>

		<section class="card">
			<div class="card-body">
				<%@ include file="/tasks/objection.jspf" %>

				<div class="klassenkring-actions">
					<a class="btn btn-secondary" href="${objectionURL}"><liferay-ui:message key="close-objection" /><span class="sr-only"> <c:out value="${objection.pupilName}" /></span></a>
				</div>
			</div>
		</section>
	</c:forEach>

	<h3><liferay-ui:message key="tasks" /></h3>

	<%@ include file="/tasks/tasks.jspf" %>

	<c:set scope="page" value="${displayContext.pages}" var="pages" />
	<%@ include file="/pages.jspf" %>
</div>
