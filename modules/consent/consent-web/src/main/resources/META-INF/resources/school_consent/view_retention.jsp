<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/school_consent/erase" var="eraseURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="retention" /></h3>

	<p><liferay-ui:message arguments="${displayContext.lastYear}" key="retention-help" translateArguments="<%= false %>" /></p>

	<ul class="klassenkring-purposes">
		<c:forEach items="${displayContext.counts}" var="count">
			<li>
				<span><liferay-ui:message key="retention-${count.key}" /></span>
				<strong>${count.value}</strong>
			</li>
		</c:forEach>
	</ul>

	<h4><liferay-ui:message key="what-is-kept-and-why" /></h4>

	<p><liferay-ui:message key="what-is-kept-and-why-help" /></p>

	<c:choose>
		<c:when test="${displayContext.empty}">
			<p class="klassenkring-empty"><liferay-ui:message key="nothing-to-erase" /></p>
		</c:when>
		<c:otherwise>
			<form action="${eraseURL}" method="post">
				<label class="klassenkring-check">
					<input aria-describedby="<portlet:namespace />refusal" name="<portlet:namespace />confirmed" type="checkbox" value="true" />
					<liferay-ui:message key="i-understand-it-cannot-come-back" />
				</label>

				<button class="btn btn-danger" type="submit"><liferay-ui:message key="erase-now" /></button>
			</form>
		</c:otherwise>
	</c:choose>
</div>
