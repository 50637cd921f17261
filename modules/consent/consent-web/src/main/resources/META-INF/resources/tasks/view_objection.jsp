<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${true}" var="managed" />
<c:set scope="page" value="${displayContext.objection}" var="objection" />

<portlet:actionURL name="/record_conversation" var="recordURL" />

<portlet:renderURL var="closeObjectionURL">
	<portlet:param name="mvcRenderCommandName" value="/close_objection" />
	<portlet:param name="objectionId" value="${objection.objectionId}" />
</portlet:renderURL>

<div class="klassenkring-consent">
	<%@ include file="/tasks/heading.jspf" %>

	<h3><liferay-ui:message key="conversation-about-a-picture" /></h3>

	<%@ include file="/tasks/objection.jspf" %>

	<c:if test="${not empty displayContext.closedBy}">
		<c:set scope="page" var="closedBy"><c:out value="${displayContext.closedBy}" /></c:set>

		<p><liferay-ui:message arguments="${closedBy}" key="closed-by-x" translateArguments="<%= false %>" /></p>
	</c:if>

	<c:if test="${objection.open}">
		<form action="${recordURL}" data-klassenkring-keep="${themeDisplay.userId}-conversation-${objection.objectionId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
			<input name="<portlet:namespace />objectionId" type="hidden" value="${objection.objectionId}" />

			<div class="form-group ${empty requestScope.refusal ? '' : 'has-error'}">
				<label for="<portlet:namespace />outcome"><liferay-ui:message key="how-the-conversation-goes" /></label>

				<textarea ${empty requestScope.refusal ? '' : 'aria-invalid="true"'} aria-describedby="<portlet:namespace />outcomeHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />outcome" maxlength="2000" name="<portlet:namespace />outcome" rows="4">
<c:out value="${displayContext.outcome}" /></textarea>

				<p id="<portlet:namespace />outcomeHelp"><liferay-ui:message key="how-the-conversation-goes-help" /></p>
			</div>

			<div class="klassenkring-actions">
				<button class="btn btn-primary" type="submit"><liferay-ui:message key="record-conversation" /></button>

				<a class="btn btn-secondary" href="${closeObjectionURL}"><liferay-ui:message key="close-objection" /></a>
			</div>
		</form>
	</c:if>
</div>
