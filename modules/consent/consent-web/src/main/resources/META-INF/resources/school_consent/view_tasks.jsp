<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/school_consent/complete_task" var="completeURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="objections" /></h3>

	<c:if test="${empty displayContext.objections}">
		<p class="klassenkring-empty"><liferay-ui:message key="no-open-objections" /></p>
	</c:if>

	<c:forEach items="${displayContext.objections}" var="objection">
		<portlet:renderURL var="objectionURL">
			<portlet:param name="mvcRenderCommandName" value="/school_consent/close_objection" />
			<portlet:param name="objectionId" value="${objection.objectionId}" />
		</portlet:renderURL>

		<section class="card">
			<div class="card-body">
				<h4 class="card-title"><c:out value="${objection.pupilName}" />: <c:out value="${objection.picture}" /></h4>

				<p class="klassenkring-plain-text"><c:out value="${objection.reason}" /></p>

				<p>
					<liferay-ui:message arguments="${objection.due}" key="answer-before-x" translateArguments="<%= false %>" />

					<c:if test="${objection.late}"><strong><liferay-ui:message key="this-is-late" /></strong></c:if>
				</p>

				<div class="klassenkring-actions">
					<a class="btn btn-secondary" href="${objectionURL}"><liferay-ui:message key="close-objection" /><span class="sr-only"> <c:out value="${objection.pupilName}" /></span></a>
				</div>
			</div>
		</section>
	</c:forEach>

	<h3><liferay-ui:message key="what-you-have-to-do" /></h3>

	<%@ include file="/tasks.jspf" %>
</div>
