<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="listURL" />

<div class="klassenkring-class-group">
	<h2><liferay-ui:message key="messages-to-all-parents" /></h2>

	<p><a href="${listURL}"><liferay-ui:message key="all-posts-of-this-group" /></a></p>

	<p class="klassenkring-audience"><liferay-ui:message key="${displayContext.director ? 'handovers-audience-director' : 'handovers-audience-council'}" /></p>

	<%@ include file="/class_group/done.jspf" %>

	<c:if test="${not displayContext.director}">
		<portlet:renderURL var="handOverURL">
			<portlet:param name="mvcRenderCommandName" value="/class_group/hand_over" />
		</portlet:renderURL>

		<p><a class="btn btn-primary" data-senna-off="true" href="${handOverURL}"><liferay-ui:message key="new-message-to-all-parents" /></a></p>
	</c:if>

	<c:if test="${empty displayContext.handovers}">
		<p class="klassenkring-empty"><liferay-ui:message key="${displayContext.director ? 'no-message-waits' : 'no-messages-yet'}" /></p>
	</c:if>

	<ul class="klassenkring-replies">
		<c:forEach items="${displayContext.handovers}" var="handover">
			<portlet:renderURL var="viewHandoverURL">
				<portlet:param name="mvcRenderCommandName" value="/class_group/view_handover" />
				<portlet:param name="messageHandoverId" value="${handover.messageHandoverId}" />
			</portlet:renderURL>

			<li class="card klassenkring-reply">
				<div class="card-body">
					<h3 class="card-title klassenkring-post-title"><a href="${viewHandoverURL}"><c:out value="${handover.title}" /></a></h3>

					<%@ include file="/class_group/handover_details.jspf" %>
				</div>
			</li>
		</c:forEach>
	</ul>

	<c:set value="${displayContext.pages}" var="pages" />

	<%@ include file="/class_group/more_pages.jspf" %>
</div>
