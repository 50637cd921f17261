<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-publication">
	<h2><liferay-ui:message key="publications" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="publications-help" /></p>

	<c:if test="${displayContext.author}">
		<portlet:renderURL var="addURL">
			<portlet:param name="mvcRenderCommandName" value="/publication/edit_request" />
		</portlet:renderURL>

		<p><a class="btn btn-primary" data-senna-off="true" href="${addURL}"><liferay-ui:message key="make-something-public" /></a></p>
	</c:if>

	<c:choose>
		<c:when test="${empty displayContext.requests}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-requests-yet" /></p>
		</c:when>
		<c:otherwise>
			<ul class="klassenkring-requests">
				<c:forEach items="${displayContext.requests}" var="row">
					<portlet:renderURL var="requestURL">
						<portlet:param name="mvcRenderCommandName" value="/publication/view_request" />
						<portlet:param name="publicationRequestId" value="${row.id}" />
					</portlet:renderURL>

					<li class="card">
						<div class="card-body">
							<h3 class="card-title"><a href="${requestURL}"><c:out value="${row.title}" /></a></h3>

							<p><liferay-ui:message key="channel-${row.channel}" /></p>

							<p class="klassenkring-status">
								<%@ include file="/status.jspf" %>
							</p>

							<p><liferay-ui:message key="${row.nextKey}" /></p>

							<p class="text-secondary"><c:out value="${row.author}" />, <c:out value="${row.submittedOn}" /></p>
						</div>
					</li>
				</c:forEach>
			</ul>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
