<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.preview}" var="preview" />

<portlet:actionURL name="/school_consent/erase_family" var="eraseURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="one-family" />: <c:out value="${displayContext.pupilName}" /></h3>

	<p><liferay-ui:message arguments="${displayContext.evidenceUntil}" key="erase-family-help" translateArguments="<%= false %>" /></p>

	<%@ include file="/school_consent/retention_lines.jspf" %>

	<c:choose>
		<c:when test="${not displayContext.anythingToErase}">
			<p class="klassenkring-empty"><liferay-ui:message key="nothing-to-erase" /></p>
		</c:when>
		<c:otherwise>
			<form action="${eraseURL}" method="post">
				<input name="<portlet:namespace />pupilId" type="hidden" value="${displayContext.pupilId}" />

				<%@ include file="/school_consent/confirm_erasure.jspf" %>
			</form>
		</c:otherwise>
	</c:choose>
</div>
