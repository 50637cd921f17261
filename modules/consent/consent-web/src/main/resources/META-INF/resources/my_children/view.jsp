<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/my_children/redeem_invitation" var="redeemURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="my-children" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><liferay-ui:message key="my-children-help" /></p>

	<c:forEach items="${displayContext.children}" var="child">
		<portlet:renderURL var="childURL">
			<portlet:param name="mvcRenderCommandName" value="/my_children/view_child" />
			<portlet:param name="pupilId" value="${child.pupilId}" />
		</portlet:renderURL>

		<section class="card">
			<div class="card-body">
				<h3 class="card-title"><c:out value="${child.name}" /></h3>

				<c:if test="${child.waiting}">
					<p><strong><liferay-ui:message key="we-wait-for-your-answer" /></strong></p>
				</c:if>

				<c:if test="${child.nextYearWaiting}">
					<p><strong><liferay-ui:message arguments="${displayContext.nextYear}" key="we-wait-for-your-answer-for-x" translateArguments="<%= false %>" /></strong></p>
				</c:if>

				<c:if test="${not empty child.results}">
					<ul class="klassenkring-purposes">
						<c:forEach items="${child.results}" var="result">
							<li>
								<span><c:out value="${result.purposeName}" /></span>
								<span class="klassenkring-answer klassenkring-answer-${result.kind}"><liferay-ui:message key="answer-${result.kind}" /></span>
							</li>
						</c:forEach>
					</ul>
				</c:if>

				<c:choose>
					<c:when test="${child.deciding}">
						<div class="klassenkring-actions">
							<a class="btn ${child.waiting ? 'btn-primary' : 'btn-secondary'}" href="${childURL}">
								<liferay-ui:message key="answer-or-change" />
								<span class="sr-only"> <c:out value="${child.name}" /></span>
							</a>

							<c:if test="${child.nextYearAsked}">
								<portlet:renderURL var="nextYearURL">
									<portlet:param name="mvcRenderCommandName" value="/my_children/view_child" />
									<portlet:param name="pupilId" value="${child.pupilId}" />
									<portlet:param name="schoolYear" value="${displayContext.nextYear}" />
								</portlet:renderURL>

								<a class="btn ${(child.nextYearWaiting and not child.waiting) ? 'btn-primary' : 'btn-secondary'}" href="${nextYearURL}">
									<liferay-ui:message arguments="${displayContext.nextYear}" key="answer-for-x" translateArguments="<%= false %>" />
									<span class="sr-only"> <c:out value="${child.name}" /></span>
								</a>
							</c:if>
						</div>
					</c:when>
					<c:otherwise>
						<p><liferay-ui:message key="others-decide-help" /></p>
					</c:otherwise>
				</c:choose>
			</div>
		</section>
	</c:forEach>

	<c:if test="${empty displayContext.children}">
		<p class="klassenkring-empty"><liferay-ui:message key="no-children-yet" /></p>
	</c:if>

	<section>
		<h3><liferay-ui:message key="i-have-a-code" /></h3>

		<p id="<portlet:namespace />codeHelp"><liferay-ui:message key="i-have-a-code-help" /></p>

		<form action="${redeemURL}" method="post">
			<div class="form-group ${empty requestScope.refusal ? '' : 'has-error'}">
				<label for="<portlet:namespace />code"><liferay-ui:message key="code" /></label>

				<input ${empty requestScope.refusal ? '' : 'aria-invalid="true"'} aria-describedby="<portlet:namespace />codeHelp <portlet:namespace />refusal" autocapitalize="characters" autocomplete="off" class="form-control" id="<portlet:namespace />code" maxlength="40" name="<portlet:namespace />code" spellcheck="false" type="text" value="<c:out value="${displayContext.code}" />" />
			</div>

			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="use-code" /></button>
		</form>
	</section>

	<%@ include file="/my_children/no_reposting.jspf" %>
</div>
