<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
InvitationDisplayContext displayContext = (InvitationDisplayContext)request.getAttribute(RosterWebKeys.DISPLAY_CONTEXT);
%>

<portlet:renderURL var="viewPupilURL">
	<portlet:param name="mvcRenderCommandName" value="/roster/view_pupil" />
	<portlet:param name="pupilId" value="${displayContext.pupilId}" />
</portlet:renderURL>

<div class="klassenkring-roster">
	<p><a href="${viewPupilURL}"><liferay-ui:message arguments="<%= HtmlUtil.escape(displayContext.getPupilName()) %>" key="back-to-x" translateArguments="<%= false %>" /></a></p>

	<c:choose>
		<c:when test="${empty displayContext.code}">
			<div class="alert alert-warning" role="alert">
				<h2 class="alert-lead"><liferay-ui:message key="code-is-shown-once" /></h2>

				<p><liferay-ui:message key="code-is-shown-once-help" /></p>
			</div>
		</c:when>
		<c:otherwise>
			<div class="alert alert-info" role="status">
				<p><liferay-ui:message key="print-this-letter-now" /></p>

				<p><button class="btn btn-primary" data-klassenkring-print hidden type="button"><liferay-ui:message key="print-letter" /></button></p>
			</div>

			<div class="klassenkring-letter sheet">
				<h2><liferay-ui:message arguments="<%= HtmlUtil.escape(displayContext.getSchoolName()) %>" key="letter-heading" translateArguments="<%= false %>" /></h2>

				<p><liferay-ui:message arguments="<%= HtmlUtil.escape(displayContext.getGuardianName()) %>" key="letter-salutation" translateArguments="<%= false %>" /></p>

				<p><liferay-ui:message arguments="<%= HtmlUtil.escape(displayContext.getPupilName()) %>" key="letter-why" translateArguments="<%= false %>" /></p>

				<p class="klassenkring-code"><c:out value="${displayContext.code}" /></p>

				<h3><liferay-ui:message key="what-to-do" /></h3>

				<ol>
					<li><liferay-ui:message arguments="<%= HtmlUtil.escape(displayContext.getAddress()) %>" key="letter-step-sign-in" translateArguments="<%= false %>" /></li>
					<li><liferay-ui:message key="letter-step-my-children" /></li>
					<li><liferay-ui:message key="letter-step-type-code" /></li>
				</ol>

				<p><liferay-ui:message arguments="${displayContext.validUntil}" key="letter-valid-until-x" translateArguments="<%= false %>" /></p>

				<p><liferay-ui:message key="letter-keep-to-yourself" /></p>
			</div>
		</c:otherwise>
	</c:choose>
</div>
