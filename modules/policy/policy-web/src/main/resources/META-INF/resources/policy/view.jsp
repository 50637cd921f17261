<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<c:if test="${not empty displayContext.desk}">
		<%@ include file="/policy/desk.jspf" %>
	</c:if>

	<c:if test="${not empty displayContext.deviations}">
		<h3><liferay-ui:message key="our-deviations" /></h3>

		<p><liferay-ui:message key="our-deviations-help" /></p>

		<c:choose>
			<c:when test="${displayContext.deviations.proposable}">
				<portlet:renderURL var="chooseURL">
					<portlet:param name="mvcRenderCommandName" value="/policy/choose_parameter" />
				</portlet:renderURL>

				<div class="klassenkring-actions">
					<a class="btn btn-primary" href="${chooseURL}"><liferay-ui:message key="propose-deviation" /></a>
				</div>
			</c:when>
			<c:otherwise>
				<p class="alert alert-info" role="note"><liferay-ui:message key="no-policy-to-deviate-from" /></p>
			</c:otherwise>
		</c:choose>

		<c:set scope="page" value="${displayContext.deviations}" var="deviations" />
		<c:set scope="page" value="our-deviations" var="captionKey" />
		<c:set scope="page" value="no-deviations-yet" var="emptyKey" />
		<%@ include file="/policy/deviations.jspf" %>
	</c:if>
</div>
