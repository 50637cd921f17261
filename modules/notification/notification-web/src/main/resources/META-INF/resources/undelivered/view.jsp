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
			<div class="table-responsive" tabindex="0">
				<table class="table table-autofit">
					<caption class="sr-only"><liferay-ui:message key="mail-that-did-not-arrive" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="reader" /></th>
							<th scope="col"><liferay-ui:message key="address-of-mail" /></th>
							<th scope="col"><liferay-ui:message key="about-what" /></th>
							<th scope="col"><liferay-ui:message key="why-not" /></th>
							<th scope="col"><liferay-ui:message key="tried-last" /></th>
							<th scope="col"><liferay-ui:message key="what-now" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.mails}" var="mail">
							<portlet:actionURL name="/undelivered/retry" var="retryURL" />

							<tr>
								<td>
									<c:choose>
										<c:when test="${empty mail.userName}"><liferay-ui:message key="no-account" /></c:when>
										<c:otherwise><c:out value="${mail.userName}" /></c:otherwise>
									</c:choose>
								</td>
								<td><c:out value="${mail.emailAddress}" /></td>
								<td><liferay-ui:message key="category-${mail.category}" /></td>
								<td><c:out value="${mail.reason}" /></td>
								<td><c:out value="${mail.when}" /></td>
								<td>
									<form action="${retryURL}" method="post">
										<input name="<portlet:namespace />outboxMailId" type="hidden" value="${mail.id}" />

										<button aria-label="<liferay-ui:message arguments="${mail.emailAddress}" key="try-again-x" translateArguments="<%= false %>" />" class="btn btn-secondary" type="submit"><liferay-ui:message key="try-again" /></button>
									</form>
								</td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>

			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>

	<%@ include file="/settings_link.jspf" %>
</div>
