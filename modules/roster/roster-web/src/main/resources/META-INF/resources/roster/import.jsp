<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
ImportDisplayContext displayContext = (ImportDisplayContext)request.getAttribute(RosterWebKeys.DISPLAY_CONTEXT);
%>

<portlet:renderURL var="listURL" />

<portlet:actionURL name="/roster/read_file" var="readFileURL" />

<div class="klassenkring-roster">
	<p><a href="${listURL}"><liferay-ui:message key="all-pupils" /></a></p>

	<h2><liferay-ui:message key="import-a-file" /></h2>

	<%@ include file="/roster/import_messages.jspf" %>

	<%@ include file="/roster/problems.jspf" %>

	<p><liferay-ui:message key="import-help" /></p>

	<form action="${readFileURL}" class="klassenkring-form sheet" enctype="multipart/form-data" method="post">
		<div class="form-group ${not empty displayContext.errorKey or not empty displayContext.problems ? 'has-error' : ''}">
			<label for="<portlet:namespace />file"><liferay-ui:message key="roster-file" /></label>

			<input ${not empty displayContext.errorKey or not empty displayContext.problems ? 'aria-invalid="true"' : ''} accept=".xml,.zip,.csv" aria-describedby="<portlet:namespace />refusal <portlet:namespace />formats" class="form-control" id="<portlet:namespace />file" name="<portlet:namespace />file" type="file" />

			<ul class="form-text" id="<portlet:namespace />formats">
				<li><liferay-ui:message key="roster-format-help-edexml" /></li>
				<li><liferay-ui:message key="roster-format-help-oneroster" /></li>
				<li><liferay-ui:message key="roster-format-help-guardian-csv" /></li>
			</ul>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="read-the-file" /></button>

			<a class="btn btn-link" href="${listURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>

	<h3><liferay-ui:message key="earlier-imports" /></h3>

	<%@ include file="/roster/history.jspf" %>
</div>
