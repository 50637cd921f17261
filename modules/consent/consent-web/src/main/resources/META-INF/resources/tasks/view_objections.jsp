<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${true}" var="managed" />
<c:set scope="page" value="${displayContext.closed ? 'closed' : 'open'}" var="tasksPage" />

<div class="klassenkring-consent">
	<%@ include file="/tasks/heading.jspf" %>

	<h3><liferay-ui:message key="${displayContext.closed ? 'closed-objections' : 'open-objections'}" /></h3>

	<c:if test="${empty displayContext.objections}">
		<p class="klassenkring-empty"><liferay-ui:message key="${displayContext.closed ? 'no-closed-objections' : 'no-open-objections'}" /></p>
	</c:if>

	<%@ include file="/tasks/objections.jspf" %>

	<c:set scope="page" value="${displayContext.pages}" var="pages" />
	<%@ include file="/pages.jspf" %>
</div>
