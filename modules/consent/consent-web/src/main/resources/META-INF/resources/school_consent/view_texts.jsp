<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="wording" /></h3>

	<p><liferay-ui:message key="wording-help" /></p>

	<c:forEach items="${displayContext.purposes}" var="purpose">
		<portlet:renderURL var="textURL">
			<portlet:param name="mvcRenderCommandName" value="/school_consent/edit_text" />
			<portlet:param name="purposeKey" value="${purpose.key}" />
		</portlet:renderURL>

		<section class="card">
			<div class="card-body">
				<h4 class="card-title"><c:out value="${purpose.name}" /></h4>

				<c:if test="${empty purpose.texts}">
					<p class="klassenkring-empty"><liferay-ui:message key="no-wording-yet" /></p>
				</c:if>

				<c:forEach items="${purpose.texts}" var="text" varStatus="status">
					<details ${status.first ? 'open' : ''}>
						<summary>
							<liferay-ui:message arguments="${text.version}" key="version-x" translateArguments="<%= false %>" /> (<c:out value="${text.day}" />)

							<c:if test="${status.first}"><strong><liferay-ui:message key="this-is-asked-now" /></strong></c:if>
						</summary>

						<c:forEach items="${text.explanations}" var="explanation" varStatus="language">
							<p><strong><liferay-ui:message key="language-${explanation.tag}" /></strong></p>

							<div lang="${explanation.tag}">
								<p class="klassenkring-plain-text"><c:out value="${explanation.text}" /></p>
								<p class="klassenkring-plain-text"><c:out value="${text.refusalMeanings[language.index].text}" /></p>
							</div>
						</c:forEach>
					</details>
				</c:forEach>

				<div class="klassenkring-actions">
					<a class="btn btn-secondary" data-senna-off="true" href="${textURL}"><liferay-ui:message key="write-new-version" /><span class="sr-only"> <c:out value="${purpose.name}" /></span></a>
				</div>
			</div>
		</section>
	</c:forEach>
</div>
