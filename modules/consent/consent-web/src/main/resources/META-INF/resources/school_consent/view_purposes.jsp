<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/school_consent/add_purpose" var="addPurposeURL" />

<portlet:actionURL name="/school_consent/update_purpose" var="updatePurposeURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="purposes" /></h3>

	<p><liferay-ui:message key="purposes-help" /></p>

	<div class="klassenkring-wide" tabindex="0">
		<table class="table">
			<caption class="sr-only"><liferay-ui:message key="purposes" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="purpose" /></th>
					<th scope="col"><liferay-ui:message key="is-asked" /></th>
					<th scope="col"><liferay-ui:message key="change" /></th>
				</tr>
			</thead>
			<tbody>
				<c:forEach items="${displayContext.purposes}" var="purpose">
					<tr>
						<th scope="row"><c:out value="${purpose.getName(locale)}" /></th>
						<td><liferay-ui:message key="${purpose.active ? 'answer-yes' : 'answer-no'}" /></td>
						<td>
							<form action="${updatePurposeURL}" method="post">
								<input name="<portlet:namespace />consentPurposeId" type="hidden" value="${purpose.consentPurposeId}" />
								<input name="<portlet:namespace />active" type="hidden" value="${not purpose.active}" />

								<button class="btn btn-secondary btn-sm" type="submit"><liferay-ui:message key="${purpose.active ? 'stop-asking' : 'ask-again'}" /><span class="sr-only"> <c:out value="${purpose.getName(locale)}" /></span></button>
							</form>
						</td>
					</tr>
				</c:forEach>
			</tbody>
		</table>
	</div>

	<h4><liferay-ui:message key="add-purpose" /></h4>

	<form action="${addPurposeURL}" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />key"><liferay-ui:message key="short-name" /></label>

			<input aria-describedby="<portlet:namespace />keyHelp <portlet:namespace />refusal" autocomplete="off" class="form-control" id="<portlet:namespace />key" maxlength="75" name="<portlet:namespace />key" spellcheck="false" type="text" value="<c:out value="${displayContext.key}" />" />

			<p id="<portlet:namespace />keyHelp"><liferay-ui:message key="short-name-help" /></p>
		</div>

		<c:forEach items="${displayContext.names}" var="language">
			<div class="form-group">
				<label for="<portlet:namespace />name_${language.languageId}"><liferay-ui:message key="name-of-the-purpose" /> (<liferay-ui:message key="language-${language.tag}" />)</label>

				<input autocomplete="off" class="form-control" id="<portlet:namespace />name_${language.languageId}" lang="${language.tag}" maxlength="150" name="<portlet:namespace />name_${language.languageId}" type="text" value="<c:out value="${language.text}" />" />
			</div>
		</c:forEach>

		<button class="btn btn-primary" type="submit"><liferay-ui:message key="add-purpose" /></button>
	</form>
</div>
