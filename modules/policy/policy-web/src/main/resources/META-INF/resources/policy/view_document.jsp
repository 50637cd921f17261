<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.document}" var="document" />

<portlet:resourceURL id="/policy/export_document" var="exportURL">
	<portlet:param name="policyDocumentId" value="${document.id}" />
</portlet:resourceURL>

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><c:out value="${document.title}" /></h3>

	<p><liferay-ui:message arguments="${document.version}" key="version-x" translateArguments="<%= false %>" />: <strong><liferay-ui:message key="document-${document.stateKey}" /></strong><c:if test="${not empty document.validFrom}"> (<liferay-ui:message arguments="${document.validFrom}" key="valid-from-x" translateArguments="<%= false %>" />)</c:if></p>

	<c:if test="${not empty document.note}">
		<p class="klassenkring-plain-text"><c:out value="${document.note}" /></p>
	</c:if>

	<div class="klassenkring-actions">
		<c:if test="${document.draft}">
			<portlet:renderURL var="editDocumentURL">
				<portlet:param name="mvcRenderCommandName" value="/policy/edit_document" />
				<portlet:param name="policyDocumentId" value="${document.id}" />
			</portlet:renderURL>

			<a class="btn btn-secondary" href="${editDocumentURL}"><liferay-ui:message key="title-and-note" /></a>
		</c:if>

		<a class="btn btn-secondary" data-senna-off="true" href="${exportURL}"><liferay-ui:message key="export-as-file" /></a>
	</div>

	<c:if test="${not document.inForce}">
		<c:choose>
			<c:when test="${empty displayContext.inForce}">
				<p><liferay-ui:message arguments="${displayContext.differences}" key="x-differences-from-defaults" translateArguments="<%= false %>" /></p>
			</c:when>
			<c:otherwise>
				<p><liferay-ui:message arguments="${displayContext.differences}" key="x-differences-from-the-version-in-force" translateArguments="<%= false %>" /></p>
			</c:otherwise>
		</c:choose>
	</c:if>

	<c:forEach items="${displayContext.rules}" var="rule">
		<section aria-labelledby="<portlet:namespace />title-${rule.id}" class="klassenkring-agreement" id="${rule.id}">
			<h4 id="<portlet:namespace />title-${rule.id}"><c:out value="${rule.title}" /><span class="klassenkring-rule"> ${rule.id}</span></h4>

			<c:forEach items="${displayContext.agreements}" var="agreement">
				<c:if test="${agreement.ruleId == rule.id}">
					<%@ include file="/sentences.jspf" %>
				</c:if>
			</c:forEach>

			<c:if test="${rule.differences > 0 && not document.inForce}">
				<div class="klassenkring-wide" tabindex="0">
					<table class="table klassenkring-compared">
						<caption class="sr-only"><liferay-ui:message key="side-by-side" />: <c:out value="${rule.title}" /></caption>
						<thead>
							<tr>
								<th scope="col"><liferay-ui:message key="value" /></th>
								<th scope="col"><liferay-ui:message key="${empty displayContext.inForce ? 'default' : 'in-force-now'}" /></th>
								<th scope="col"><liferay-ui:message key="this-version" /></th>
							</tr>
						</thead>
						<tbody>
							<c:forEach items="${rule.comparisons}" var="comparison">
								<c:if test="${not comparison.same}">
									<tr>
										<th scope="row"><c:out value="${comparison.parameterName}" /></th>
										<td>
											<c:set scope="page" value="${comparison.before}" var="lines" />
											<%@ include file="/policy/compared.jspf" %>
										</td>
										<td>
											<c:set scope="page" value="${comparison.after}" var="lines" />
											<%@ include file="/policy/compared.jspf" %>
										</td>
									</tr>
								</c:if>
							</c:forEach>
						</tbody>
					</table>
				</div>
			</c:if>

			<c:if test="${document.draft && not empty rule.comparisons}">
				<portlet:renderURL var="ruleURL">
					<portlet:param name="mvcRenderCommandName" value="/policy/edit_rule" />
					<portlet:param name="policyDocumentId" value="${document.id}" />
					<portlet:param name="ruleId" value="${rule.id}" />
				</portlet:renderURL>

				<p><a class="btn btn-secondary btn-sm" href="${ruleURL}"><liferay-ui:message key="change-values" /><span class="sr-only"> <c:out value="${rule.title}" /></span></a></p>
			</c:if>
		</section>
	</c:forEach>

	<c:if test="${document.draft}">
		<portlet:actionURL name="/policy/adopt_document" var="adoptURL" />
		<portlet:actionURL name="/policy/delete_draft" var="deleteURL" />

		<h4><liferay-ui:message key="adopt" /></h4>

		<p><liferay-ui:message key="adopt-help" /></p>

		<form action="${adoptURL}" method="post">
			<input name="<portlet:namespace />policyDocumentId" type="hidden" value="${document.id}" />

			<c:set scope="page" value="${displayContext.typedValidFrom}" var="validFrom" />
			<c:set scope="page" value="valid-from-adoption-help" var="validFromHelp" />
			<%@ include file="/policy/valid_from.jspf" %>

			<div class="klassenkring-actions">
				<button class="btn btn-primary" type="submit"><liferay-ui:message key="adopt" /></button>

				<button class="btn btn-secondary" formaction="${deleteURL}" type="submit"><liferay-ui:message key="delete-draft" /></button>
			</div>
		</form>
	</c:if>
</div>
