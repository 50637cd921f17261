<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="openURL">
	<portlet:param name="mvcRenderCommandName" value="/incidents/view" />
</portlet:renderURL>

<portlet:renderURL var="closedURL">
	<portlet:param name="mvcRenderCommandName" value="/incidents/view_closed" />
</portlet:renderURL>

<portlet:renderURL var="personsURL">
	<portlet:param name="mvcRenderCommandName" value="/incidents/view_persons" />
</portlet:renderURL>

<div class="klassenkring-moderation">
	<h2><liferay-ui:message key="incidents" /></h2>

	<p class="klassenkring-audience"><liferay-ui:message key="who-reads-incidents" /></p>

	<nav aria-label="<liferay-ui:message key="incidents" />">
		<ul class="nav nav-underline">
			<li class="nav-item"><a ${displayContext.open ? 'aria-current="page"' : ''} class="nav-link ${displayContext.open ? 'active' : ''}" href="${openURL}"><liferay-ui:message key="open-incidents" /></a></li>
			<li class="nav-item"><a ${displayContext.open ? '' : 'aria-current="page"'} class="nav-link ${displayContext.open ? '' : 'active'}" href="${closedURL}"><liferay-ui:message key="closed-incidents" /></a></li>

			<c:if test="${displayContext.namingPersons}">
				<li class="nav-item"><a class="nav-link" href="${personsURL}"><liferay-ui:message key="who-receives-reports" /></a></li>
			</c:if>
		</ul>
	</nav>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${empty displayContext.incidents}">
			<p class="klassenkring-empty"><liferay-ui:message key="${displayContext.open ? 'nothing-waits' : 'nothing-is-closed'}" /></p>
		</c:when>
		<c:otherwise>
			<ul class="klassenkring-incidents">
				<c:forEach items="${displayContext.incidents}" var="row">
					<portlet:renderURL var="incidentURL">
						<portlet:param name="mvcRenderCommandName" value="/incidents/view_incident" />
						<portlet:param name="incidentId" value="${row.id}" />
					</portlet:renderURL>

					<li class="card">
						<div class="card-body">
							<h3 class="card-title"><a href="${incidentURL}"><liferay-ui:message key="content-${row.kind}" />: <c:out value="${row.title}" /></a></h3>

							<p class="klassenkring-details">
								<span class="label label-info"><span class="label-item label-item-expand"><liferay-ui:message key="state-${row.state}" /></span></span>

								<c:if test="${not empty row.removedOn}">
									<span class="label label-secondary"><span class="label-item label-item-expand"><liferay-ui:message key="is-removed" /></span></span>
								</c:if>

								<span><c:out value="${row.groupName}" /></span>
								<span><liferay-ui:message arguments="${row.openedOn}" key="since-x" translateArguments="<%= false %>" /></span>
							</p>
						</div>
					</li>
				</c:forEach>
			</ul>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>

	<%@ include file="/settings_link.jspf" %>
</div>
