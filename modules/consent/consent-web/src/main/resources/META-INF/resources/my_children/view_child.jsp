<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="child" var="page" />

<portlet:actionURL name="/my_children/answer" var="answerURL" />

<div class="klassenkring-consent">
	<h2><c:out value="${displayContext.pupilName}" /></h2>

	<%@ include file="/my_children/child_nav.jspf" %>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message arguments="${displayContext.schoolYear}" key="answers-help" translateArguments="<%= false %>" /></p>

	<p><liferay-ui:message key="who-sees-your-answers" /></p>

	<form action="${answerURL}" method="post">
		<input name="<portlet:namespace />pupilId" type="hidden" value="${displayContext.pupilId}" />

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
