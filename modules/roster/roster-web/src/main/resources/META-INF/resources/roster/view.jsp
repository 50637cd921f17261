<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
PupilsDisplayContext displayContext = (PupilsDisplayContext)request.getAttribute(RosterWebKeys.DISPLAY_CONTEXT);
%>

<div class="klassenkring-roster">
	<h2><liferay-ui:message key="${displayContext.school ? 'pupils-and-parents' : 'pupils-of-this-group'}" /></h2>

	<c:if test="${displayContext.manager}">
		<portlet:renderURL var="importURL">
			<portlet:param name="mvcRenderCommandName" value="/roster/import" />
		</portlet:renderURL>

		<p>
			<a class="btn ${displayContext.nobody ? 'btn-primary' : 'btn-secondary'}" href="${importURL}"><liferay-ui:message key="import-a-file" /></a>
		</p>
	</c:if>

	<c:choose>
		<c:when test="${displayContext.nobody}">
			<p class="klassenkring-empty">
				<liferay-ui:message key="${displayContext.school ? 'no-pupils-yet' : 'no-pupils-in-this-group-yet'}" />
			</p>
		</c:when>
		<c:otherwise>
			<c:if test="${displayContext.school}">
				<%@ include file="/roster/search.jspf" %>
			</c:if>

			<p role="status"><liferay-ui:message arguments="${displayContext.count}" key="${displayContext.count == 1 ? 'one-pupil' : 'x-pupils'}" /></p>

			<c:if test="${displayContext.count > 0}">
				<%@ include file="/roster/pupils.jspf" %>
			</c:if>

			<%@ include file="/roster/pages.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
