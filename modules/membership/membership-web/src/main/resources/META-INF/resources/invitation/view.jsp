<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:actionURL name="/invitation/redeem" var="redeemURL" />

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="redeem-an-invitation" /></h2>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${displayContext.signedIn}">
			<form action="${redeemURL}" class="sheet" method="post">
				<div class="form-group ${requestScope.refusal.field == 'code' ? 'has-error' : ''}">
					<label for="<portlet:namespace />code"><liferay-ui:message key="code-of-the-mail" /></label>

					<input ${requestScope.refusal.field == 'code' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" autocomplete="off" class="form-control" id="<portlet:namespace />code" maxlength="32" name="<portlet:namespace />code" type="text" value="<c:out value="${displayContext.code}" />" />
				</div>

				<p><liferay-ui:message key="a-code-works-once" /></p>

				<button class="btn btn-primary" type="submit"><liferay-ui:message key="redeem" /></button>
			</form>

			<c:if test="${not empty displayContext.leftGroups}">
				<h3><liferay-ui:message key="groups-you-left" /></h3>

				<p><liferay-ui:message key="groups-you-left-help" /></p>

				<ul class="klassenkring-members">
					<c:forEach items="${displayContext.leftGroups}" var="group">
						<li class="card">
							<div class="card-body">
								<h4 class="card-title"><c:out value="${group.name}" /></h4>

								<p><liferay-ui:message key="left-on" />&#32;<c:out value="${group.day}" /></p>

								<portlet:actionURL name="/invitation/return" var="returnURL" />

								<form action="${returnURL}" method="post">
									<input name="<portlet:namespace />groupId" type="hidden" value="${group.groupId}" />

									<button class="btn btn-secondary" type="submit"><liferay-ui:message key="return" /><span class="sr-only">: <c:out value="${group.name}" /></span></button>
								</form>
							</div>
						</li>
					</c:forEach>
				</ul>
			</c:if>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message key="sign-in-first" /></p>

			<p><a class="btn btn-primary" href="<c:out value="${themeDisplay.URLSignIn}" />"><liferay-ui:message key="sign-in" /></a></p>
		</c:otherwise>
	</c:choose>
</div>
