<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set value="${displayContext.pages}" var="pages" />

<div class="klassenkring-notification">
	<h2><liferay-ui:message key="mail-that-did-not-arrive" /></h2>

	<p><liferay-ui:message key="mail-that-did-not-arrive-help" /></p>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${empty displayContext.mails}">
			<div class="alert alert-info"><liferay-ui:message key="all-mails-arrived" /></div>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message key="correct-the-address-first" /></p>

			<ul class="klassenkring-mails">
				<c:forEach items="${displayContext.mails}" var="mail">
					<portlet:actionURL name="/undelivered/retry" var="retryURL" />

					<li class="card">
						<div class="card-body">
							<h3 class="card-title">
								<c:choose>
									<c:when test="${empty mail.userName}"><liferay-ui:message key="no-account" /></c:when>
									<c:otherwise><c:out value="${mail.userName}" /></c:otherwise>
								</c:choose>
							</h3>

							<dl>
								<dt><liferay-ui:message key="address-of-mail" /></dt>
								<dd><c:out value="${mail.emailAddress}" /></dd>
								<dt><liferay-ui:message key="about-what" /></dt>
								<dd><liferay-ui:message key="category-${mail.category}" /></dd>
								<dt><liferay-ui:message key="words-of-the-mail-server" /></dt>
								<dd><c:out value="${mail.reason}" /></dd>
								<dt><liferay-ui:message key="tried-last" /></dt>
								<dd><c:out value="${mail.when}" /></dd>
							</dl>

							<form action="${retryURL}" method="post">
								<input name="<portlet:namespace />outboxMailId" type="hidden" value="${mail.id}" />

								<button class="btn btn-secondary" type="submit"><liferay-ui:message key="try-again" /><span class="sr-only"> <c:out value="${mail.emailAddress}" /></span></button>
							</form>
						</div>
					</li>
				</c:forEach>
			</ul>

			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>

	<%@ include file="/settings_link.jspf" %>
</div>
