<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><liferay-ui:message key="deviations-by-school" />: <c:out value="${displayContext.schoolName}" /></h3>

	<c:set scope="page" value="${displayContext}" var="deviations" />
	<c:set scope="page" value="deviations-by-school" var="captionKey" />
	<c:set scope="page" value="no-deviations-yet" var="emptyKey" />
	<%@ include file="/policy/deviations.jspf" %>
</div>
