<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="child" var="page" />

<portlet:actionURL name="/my_children/answer" var="answerURL" />

<div class="klassenkring-consent">
	<h2><c:out value="${displayContext.pupilName}" /></h2>

	<%@ include file="/my_children/child_nav.jspf" %>

	<%@ include file="/messages.jspf" %>

	<c:if test="${not displayContext.years.single}">
		<nav aria-label="<liferay-ui:message key="for-school-year" />">
			<ul class="nav nav-tabs">
				<c:forEach items="${displayContext.years.years}" var="year">
					<portlet:renderURL var="yearURL">
						<portlet:param name="mvcRenderCommandName" value="/my_children/view_child" />
						<portlet:param name="pupilId" value="${displayContext.pupilId}" />
						<portlet:param name="schoolYear" value="${year}" />
					</portlet:renderURL>

					<li class="nav-item"><a ${year == displayContext.years.chosen ? 'aria-current="page"' : ''} class="nav-link ${year == displayContext.years.chosen ? 'active' : ''}" href="${yearURL}"><liferay-ui:message arguments="${year}" key="school-year-x" translateArguments="<%= false %>" /></a></li>
				</c:forEach>
			</ul>
		</nav>
	</c:if>

	<p><liferay-ui:message arguments="${displayContext.years.chosen}" key="answers-help" translateArguments="<%= false %>" /></p>

	<c:if test="${not empty displayContext.yesFrom}">
		<p class="alert alert-info" role="note"><liferay-ui:message arguments="${displayContext.yesFrom}" key="answers-for-next-year-help" translateArguments="<%= false %>" /></p>
	</c:if>

	<p><liferay-ui:message key="who-sees-your-answers" /></p>

	<form action="${answerURL}" method="post">
		<input name="<portlet:namespace />pupilId" type="hidden" value="${displayContext.pupilId}" />
		<input name="<portlet:namespace />schoolYear" type="hidden" value="${displayContext.years.chosen}" />

		<c:forEach items="${displayContext.questions}" var="question">
			<%@ include file="/my_children/question.jspf" %>
		</c:forEach>

		<p><liferay-ui:message key="leave-open-help" /></p>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="save-answers" /></button>

			<a class="btn btn-link" href="${startURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
