<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL" />

<portlet:renderURL var="editURL">
	<portlet:param name="mvcRenderCommandName" value="/policy/edit_deviation" />
</portlet:renderURL>

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><liferay-ui:message key="propose-deviation" /></h3>

	<p><liferay-ui:message key="propose-deviation-help" /></p>

	<form action="${editURL}" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />parameterKey"><liferay-ui:message key="what-is-it-about" /></label>

			<select class="form-control" id="<portlet:namespace />parameterKey" name="<portlet:namespace />parameterKey">
				<c:forEach items="${displayContext}" var="rule">
					<optgroup label="<c:out value="${rule.label}" />">
						<c:forEach items="${rule.choices}" var="choice">
							<option value="${choice.value}"><c:out value="${choice.label}" /></option>
						</c:forEach>
					</optgroup>
				</c:forEach>
			</select>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="next-step" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
