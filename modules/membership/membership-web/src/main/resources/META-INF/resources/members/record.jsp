<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/members/view" />
</portlet:renderURL>

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="record" /></h2>

	<p class="klassenkring-audience"><liferay-ui:message key="who-reads-the-record" /></p>

	<c:choose>
		<c:when test="${empty displayContext.events}">
			<p class="klassenkring-empty"><liferay-ui:message key="nothing-happened-yet" /></p>
		</c:when>
		<c:otherwise>
			<ol class="klassenkring-members">
				<c:forEach items="${displayContext.events}" var="event">
					<li class="card">
						<div class="card-body">
							<h3 class="card-title"><liferay-ui:message key="event-${event.kind}" /><c:if test="${not empty event.member}">: <c:out value="${event.member}" /></c:if></h3>

							<p class="klassenkring-details">
								<span><c:out value="${event.moment}" /></span>
								<span><liferay-ui:message key="by" />&#32;<c:out value="${event.who}" /></span>
								<c:if test="${not empty event.approver}"><span><liferay-ui:message key="allowed-by" />&#32;<c:out value="${event.approver}" /></span></c:if>
							</p>

							<c:if test="${not empty event.reason}"><p class="klassenkring-reason"><c:out value="${event.reason}" /></p></c:if>
						</div>
					</li>
				</c:forEach>
			</ol>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>

	<p><a href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a></p>
</div>
