<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view" />
	<portlet:param name="schoolYear" value="${displayContext.years.chosen}" />
</portlet:renderURL>

<portlet:actionURL name="/school_consent/close_campaign" var="closeCampaignURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message arguments="${displayContext.years.chosen}" key="close-request-of-x" translateArguments="<%= false %>" /></h3>

	<c:choose>
		<c:when test="${displayContext.closed}">
			<p><strong><liferay-ui:message key="this-request-is-closed" /></strong></p>

			<p><a href="${backURL}"><liferay-ui:message key="back-to-the-request" /></a></p>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message arguments="${displayContext.progress}" key="x-of-x-families-answered" translateArguments="<%= false %>" /></p>

			<p><liferay-ui:message key="close-request-help" /></p>

			<form action="${closeCampaignURL}" class="klassenkring-actions" method="post">
				<input name="<portlet:namespace />consentCampaignId" type="hidden" value="${displayContext.campaign.consentCampaignId}" />
				<input name="<portlet:namespace />schoolYear" type="hidden" value="${displayContext.years.chosen}" />

				<button class="btn btn-primary" type="submit"><liferay-ui:message key="close-request" /></button>

				<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
			</form>
		</c:otherwise>
	</c:choose>
</div>
