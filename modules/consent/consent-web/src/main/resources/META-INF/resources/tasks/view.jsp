<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.managed}" var="managed" />
<c:set scope="page" value="${displayContext.done ? 'done' : 'open'}" var="tasksPage" />

<div class="klassenkring-consent">
	<%@ include file="/tasks/heading.jspf" %>

	<c:if test="${managed and not displayContext.done}">
		<h3><liferay-ui:message key="open-objections" /></h3>

		<c:if test="${empty displayContext.objections}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-open-objections" /></p>
		</c:if>

		<%@ include file="/tasks/objections.jspf" %>

		<c:if test="${displayContext.objectionsCount > displayContext.objections.size()}">
			<portlet:renderURL var="objectionsURL">
				<portlet:param name="mvcRenderCommandName" value="/view_objections" />
			</portlet:renderURL>

			<p><a href="${objectionsURL}"><liferay-ui:message arguments="${displayContext.objectionsCount}" key="all-x-open-objections" translateArguments="<%= false %>" /></a></p>
		</c:if>
	</c:if>

	<h3><liferay-ui:message key="${displayContext.done ? 'done-tasks' : 'tasks'}" /></h3>

	<%@ include file="/tasks/tasks.jspf" %>

	<c:set scope="page" value="${displayContext.pages}" var="pages" />
	<%@ include file="/pages.jspf" %>
</div>
