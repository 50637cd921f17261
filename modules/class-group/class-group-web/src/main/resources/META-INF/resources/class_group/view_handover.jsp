<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
HandoverDisplayContext displayContext = (HandoverDisplayContext)request.getAttribute(ClassGroupWebKeys.DISPLAY_CONTEXT);

pageContext.setAttribute("advice", displayContext.getAdvice());
pageContext.setAttribute("handover", displayContext.getHandover());
%>

<portlet:renderURL var="viewHandoversURL">
	<portlet:param name="mvcRenderCommandName" value="/class_group/view_handovers" />
</portlet:renderURL>

<div class="klassenkring-class-group">
	<h2><c:out value="${handover.title}" /></h2>

	<p><a href="${viewHandoversURL}"><liferay-ui:message key="messages-to-all-parents" /></a></p>

	<%@ include file="/class_group/handover_details.jspf" %>

	<c:if test="${not empty advice}">
		<div class="alert alert-danger" role="alert"><strong class="alert-lead"><liferay-ui:message key="message-is-not-posted" /></strong></div>
	</c:if>

	<c:if test="${not empty displayContext.errorKey}">
		<div class="alert alert-danger" role="alert"><liferay-ui:message key="${displayContext.errorKey}" /></div>
	</c:if>

	<div class="card"><div class="card-body klassenkring-post-content" id="<portlet:namespace />content"><c:out value="${handover.content}" /></div></div>

	<c:if test="${displayContext.decidable}">
		<portlet:actionURL name="/class_group/post_handover" var="postHandoverURL" />

		<portlet:actionURL name="/class_group/return_handover" var="returnHandoverURL" />

		<form action="${postHandoverURL}" class="klassenkring-form sheet" data-klassenkring-post method="post">
			<input name="<portlet:namespace />messageHandoverId" type="hidden" value="${handover.messageHandoverId}" />

			<h3><liferay-ui:message key="post-on-their-behalf" /></h3>

			<p><liferay-ui:message arguments="${handover.credit}" key="post-on-behalf-of-x-x-help" translateArguments="<%= false %>" /></p>

			<c:if test="${not empty advice}">
				<section aria-labelledby="<portlet:namespace />adviceTitle" class="klassenkring-advice">
					<h4 class="klassenkring-legend" id="<portlet:namespace />adviceTitle"><liferay-ui:message key="what-the-agreements-say" /></h4>

					<%@ include file="/class_group/advice.jspf" %>
				</section>
			</c:if>

			<div class="klassenkring-actions">
				<button class="btn btn-primary" type="submit"><liferay-ui:message key="post-on-their-behalf" /></button>
			</div>
		</form>

		<form action="${returnHandoverURL}" class="klassenkring-form sheet" data-klassenkring-return method="post">
			<input name="<portlet:namespace />messageHandoverId" type="hidden" value="${handover.messageHandoverId}" />

			<h3><liferay-ui:message key="return-the-message" /></h3>

			<div class="form-group ${displayContext.errorKey == 'message-reason-error' ? 'has-error' : ''}">
				<label for="<portlet:namespace />reason"><liferay-ui:message key="reason-for-the-council" /></label>

				<textarea class="form-control" id="<portlet:namespace />reason" maxlength="1000" name="<portlet:namespace />reason" rows="3">
<c:out value="${displayContext.reason}" /></textarea>
			</div>

			<div class="klassenkring-actions">
				<button class="btn btn-secondary" type="submit"><liferay-ui:message key="return-the-message" /></button>
			</div>
		</form>
	</c:if>
</div>
