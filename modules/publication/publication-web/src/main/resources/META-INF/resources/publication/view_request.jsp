<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="listURL" />

<div class="klassenkring-publication klassenkring-print">
	<h2><c:out value="${displayContext.request.title}" /></h2>

	<div class="klassenkring-screen-only">
		<p><a href="${listURL}"><liferay-ui:message key="all-publications-of-this-group" /></a></p>

		<%@ include file="/messages.jspf" %>

		<p><liferay-ui:message key="${displayContext.request.nextKey}" /></p>

		<div class="klassenkring-actions">
			<c:if test="${displayContext.changeable}">
				<portlet:renderURL var="changeURL">
					<portlet:param name="mvcRenderCommandName" value="/publication/edit_request" />
					<portlet:param name="publicationRequestId" value="${displayContext.request.id}" />
				</portlet:renderURL>

				<a class="btn btn-primary" data-senna-off="true" href="${changeURL}"><liferay-ui:message key="change-and-send-again" /></a>
			</c:if>

			<c:if test="${displayContext.withdrawable}">
				<portlet:renderURL var="withdrawURL">
					<portlet:param name="mvcRenderCommandName" value="/publication/withdraw_request" />
					<portlet:param name="publicationRequestId" value="${displayContext.request.id}" />
				</portlet:renderURL>

				<a class="btn btn-secondary" href="${withdrawURL}"><liferay-ui:message key="withdraw" /></a>
			</c:if>

			<c:if test="${displayContext.request.downloadable}">
				<portlet:resourceURL id="/package" var="packageURL">
					<portlet:param name="publicationRequestId" value="${displayContext.request.id}" />
				</portlet:resourceURL>

				<a class="btn btn-primary" data-senna-off="true" href="<c:out value="${packageURL}" />"><liferay-ui:message key="download-package" /></a>
			</c:if>

			<c:if test="${displayContext.request.classPostId > 0}">
				<portlet:renderURL var="againURL">
					<portlet:param name="mvcRenderCommandName" value="/publication/edit_request" />
					<portlet:param name="classPostId" value="${displayContext.request.classPostId}" />
				</portlet:renderURL>

				<a class="btn btn-link" data-senna-off="true" href="${againURL}"><liferay-ui:message key="ask-anew-for-this-post" /></a>
			</c:if>

			<button class="btn btn-secondary" data-klassenkring-print hidden type="button"><liferay-ui:message key="print" /></button>
		</div>
	</div>

	<%@ include file="/record.jspf" %>
</div>
