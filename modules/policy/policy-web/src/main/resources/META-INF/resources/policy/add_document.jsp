<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL" />

<portlet:actionURL name="/policy/add_document" var="addURL" />

<portlet:actionURL name="/policy/add_preset" var="presetURL" />

<portlet:actionURL name="/policy/import_document" var="importURL" />

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><liferay-ui:message key="begin-next-version" /></h3>

	<p><liferay-ui:message key="begin-next-version-help" /></p>

	<c:if test="${not empty displayContext.inForce}">
		<h4><liferay-ui:message key="from-the-version-in-force" /></h4>

		<form action="${addURL}" method="post">
			<p><c:out value="${displayContext.inForce.title}" /></p>

			<button class="btn btn-primary" type="submit"><liferay-ui:message key="begin-with-this-version" /></button>
		</form>
	</c:if>

	<h4><liferay-ui:message key="from-an-example" /></h4>

	<form action="${presetURL}" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />presetKey"><liferay-ui:message key="example" /></label>

			<select class="form-control" id="<portlet:namespace />presetKey" name="<portlet:namespace />presetKey">
				<c:forEach items="${displayContext.presets}" var="preset">
					<option value="${preset.key}"><c:out value="${preset.title}" /></option>
				</c:forEach>
			</select>
		</div>

		<button class="btn ${empty displayContext.inForce ? 'btn-primary' : 'btn-secondary'}" type="submit"><liferay-ui:message key="begin-with-this-example" /></button>
	</form>

	<h4><liferay-ui:message key="from-a-file" /></h4>

	<form action="${importURL}" enctype="multipart/form-data" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />policyFile"><liferay-ui:message key="policy-file" /></label>

			<input accept=".json" aria-describedby="<portlet:namespace />policyFileHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />policyFile" name="<portlet:namespace />policyFile" type="file" />

			<p id="<portlet:namespace />policyFileHelp"><liferay-ui:message key="policy-file-help" /></p>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="begin-with-this-file" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
