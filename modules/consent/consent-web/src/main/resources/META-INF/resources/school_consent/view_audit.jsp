<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="searchURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_audit" />
</portlet:renderURL>

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="audit-log" /></h3>

	<p><liferay-ui:message key="audit-log-help" /></p>

	<form action="${searchURL}" class="klassenkring-filter" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />words"><liferay-ui:message key="name-of-the-pupil" /></label>

			<input autocomplete="off" class="form-control" id="<portlet:namespace />words" maxlength="75" name="<portlet:namespace />words" type="search" value="<c:out value="${displayContext.words}" />" />
		</div>

		<div class="form-group">
			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="show" /></button>
		</div>
	</form>

	<c:if test="${displayContext.filtered}">
		<p>
			<c:if test="${not empty displayContext.pupilName}"><strong><c:out value="${displayContext.pupilName}" /></strong>:</c:if>

			<liferay-ui:message key="audit-about-single-pupils-help" />

			<a href="${searchURL}"><liferay-ui:message key="show-the-whole-log" /></a>
		</p>
	</c:if>

	<c:choose>
		<c:when test="${empty displayContext.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="${displayContext.filtered ? 'no-audit-entries-found' : 'no-audit-entries'}" /></p>
		</c:when>
		<c:otherwise>
			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption class="sr-only"><liferay-ui:message key="audit-log" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="when" /></th>
							<th scope="col"><liferay-ui:message key="who" /></th>
							<th scope="col"><liferay-ui:message key="did-what" /></th>
							<th scope="col"><liferay-ui:message key="pupil" /></th>
							<th scope="col"><liferay-ui:message key="purpose" /></th>
							<th scope="col"><liferay-ui:message key="detail" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.rows}" var="row">
							<tr>
								<td><c:out value="${row.moment}" /></td>
								<td><c:out value="${row.userName}" /></td>
								<td><liferay-ui:message key="audit-${row.action}" /></td>
								<td>
									<c:if test="${row.pupilId > 0}">
										<portlet:renderURL var="pupilURL">
											<portlet:param name="mvcRenderCommandName" value="/school_consent/view_audit" />
											<portlet:param name="pupilId" value="${row.pupilId}" />
										</portlet:renderURL>

										<a href="${pupilURL}">
											<c:choose>
												<c:when test="${empty row.pupilName}"><liferay-ui:message key="pupil-is-erased" /></c:when>
												<c:otherwise><c:out value="${row.pupilName}" /></c:otherwise>
											</c:choose>
										</a>
									</c:if>
								</td>
								<td><c:out value="${row.purposeName}" /></td>
								<td>
									<c:forEach items="${row.parts}" var="part">
										<div><liferay-ui:message key="${part.key}" /><c:if test="${not empty part.value}">: <c:out value="${part.value}" /></c:if></div>
									</c:forEach>
								</td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>
</div>
