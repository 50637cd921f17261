<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/agreements/acknowledge" var="acknowledgeURL" />

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="our-agreements" /></h2>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${empty displayContext.agreements}">
			<div class="alert alert-warning" role="note"><liferay-ui:message key="agreements-cannot-be-read" /></div>
		</c:when>
		<c:otherwise>
			<p>
				<c:choose>
					<c:when test="${displayContext.ofFoundation}"><liferay-ui:message arguments="${displayContext.version}" key="version-x-in-force-since-x" translateArguments="<%= false %>" /></c:when>
					<c:otherwise><liferay-ui:message key="agreements-of-the-school-itself" /></c:otherwise>
				</c:choose>
			</p>

			<c:if test="${not empty displayContext.acknowledging.moment}">
				<p class="alert alert-success" role="note"><liferay-ui:message arguments="${displayContext.acknowledging.moment}" key="you-agreed-on-x" translateArguments="<%= false %>" /></p>
			</c:if>

			<c:if test="${displayContext.acknowledging.asked}">
				<p class="alert alert-info" role="note"><a href="#<portlet:namespace />acknowledge"><liferay-ui:message key="please-read-and-agree" /></a></p>
			</c:if>

			<c:if test="${displayContext.runsSchool}">
				<portlet:renderURL var="unacknowledgedURL">
					<portlet:param name="mvcRenderCommandName" value="/agreements/view_unacknowledged" />
				</portlet:renderURL>

				<p><a href="${unacknowledgedURL}"><liferay-ui:message key="who-did-not-agree-yet" /></a></p>
			</c:if>

			<c:forEach items="${displayContext.agreements}" var="agreement">
				<section aria-labelledby="<portlet:namespace />title-${agreement.ruleId}" class="klassenkring-agreement" id="${agreement.ruleId}">
					<h3 id="<portlet:namespace />title-${agreement.ruleId}"><c:out value="${agreement.title}" /><span class="klassenkring-rule"> ${agreement.ruleId}</span></h3>

					<c:forEach items="${displayContext.ownRuleIds}" var="ownRuleId">
						<c:if test="${ownRuleId == agreement.ruleId}">
							<p><span class="label label-info"><span class="label-item label-item-expand"><liferay-ui:message key="own-agreement-of-the-school" /></span></span></p>
						</c:if>
					</c:forEach>

					<%@ include file="/sentences.jspf" %>
				</section>
			</c:forEach>

			<section aria-labelledby="<portlet:namespace />questions" class="klassenkring-agreement">
				<h3 id="<portlet:namespace />questions"><liferay-ui:message key="questions" /></h3>

				<p><liferay-ui:message key="whom-to-ask" /></p>
			</section>

			<c:if test="${displayContext.acknowledging.asked}">
				<form action="${acknowledgeURL}" id="<portlet:namespace />acknowledge" method="post">
					<input name="<portlet:namespace />versionKey" type="hidden" value="<c:out value="${displayContext.versionKey}" />" />

					<p><liferay-ui:message key="acknowledge-help" /></p>

					<button class="btn btn-primary" type="submit"><liferay-ui:message key="i-read-and-agree" /></button>
				</form>
			</c:if>
		</c:otherwise>
	</c:choose>
</div>
