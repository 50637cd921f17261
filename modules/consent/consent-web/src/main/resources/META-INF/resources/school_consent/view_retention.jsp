<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.preview}" var="preview" />

<portlet:renderURL var="yearURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_retention" />
</portlet:renderURL>

<portlet:actionURL name="/school_consent/erase" var="eraseURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="retention" /></h3>

	<form action="${yearURL}" class="klassenkring-filter" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />schoolYear"><liferay-ui:message key="up-to-and-including-school-year" /></label>

			<select class="form-control" id="<portlet:namespace />schoolYear" name="<portlet:namespace />schoolYear">
				<c:forEach items="${displayContext.schoolYears}" var="schoolYear">
					<option ${schoolYear == preview.schoolYear ? 'selected' : ''} value="${schoolYear}">${schoolYear}</option>
				</c:forEach>
			</select>
		</div>

		<div class="form-group">
			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="show" /></button>
		</div>
	</form>

	<p><liferay-ui:message arguments="${displayContext.term}" key="retention-help" translateArguments="<%= false %>" /></p>

	<%@ include file="/school_consent/retention_lines.jspf" %>

	<c:choose>
		<c:when test="${not displayContext.anythingToErase}">
			<p class="klassenkring-empty"><liferay-ui:message key="nothing-to-erase" /></p>
		</c:when>
		<c:otherwise>
			<form action="${eraseURL}" method="post">
				<input name="<portlet:namespace />schoolYear" type="hidden" value="${preview.schoolYear}" />

				<%@ include file="/school_consent/confirm_erasure.jspf" %>
			</form>
		</c:otherwise>
	</c:choose>

	<h3><liferay-ui:message key="one-family" /></h3>

	<p><liferay-ui:message key="one-family-help" /></p>

	<%@ include file="/school_consent/search_families.jspf" %>
</div>
