<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="startURL" />

<portlet:renderURL var="printURL">
	<portlet:param name="mvcRenderCommandName" value="/group_consent/print" />
</portlet:renderURL>

<portlet:resourceURL id="/group_consent/offline" var="offlineURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="list-for-an-outing" /></h2>

	<p><liferay-ui:message key="list-for-an-outing-help" /></p>

	<form action="${printURL}" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />outing"><liferay-ui:message key="name-of-the-outing" /></label>

			<input autocomplete="off" class="form-control" id="<portlet:namespace />outing" maxlength="75" name="<portlet:namespace />outing" type="text" />
		</div>

		<fieldset>
			<legend><liferay-ui:message key="who-comes-along" /></legend>

			<c:forEach items="${displayContext.rows}" var="row">
				<label class="klassenkring-check">
					<input name="<portlet:namespace />pupilIds" type="checkbox" value="${row.pupilId}" />
					<c:out value="${row.pupilName}" />
				</label>
			</c:forEach>
		</fieldset>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="list-to-print" /></button>

			<button class="btn btn-secondary" formaction="${offlineURL}" type="submit"><liferay-ui:message key="list-to-take-along" /></button>

			<a class="btn btn-link" href="${startURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
