<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="searchURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_pupils" />
</portlet:renderURL>

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="per-pupil" /></h3>

	<p><liferay-ui:message key="pupils-help" /></p>

	<form action="${searchURL}" class="klassenkring-filter" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />words"><liferay-ui:message key="name-of-the-pupil" /></label>

			<input autocomplete="off" class="form-control" id="<portlet:namespace />words" maxlength="75" name="<portlet:namespace />words" type="search" value="<c:out value="${displayContext.words}" />" />
		</div>

		<div class="form-group">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="search-pupils" /></button>
		</div>
	</form>

	<c:choose>
		<c:when test="${empty displayContext.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-pupils-here" /></p>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message arguments="${displayContext.count}" key="x-pupils-found" translateArguments="<%= false %>" /></p>

			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption class="sr-only"><liferay-ui:message key="pupils" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="pupil" /></th>
							<th scope="col"><liferay-ui:message key="group" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.rows}" var="row">
							<portlet:renderURL var="pupilURL">
								<portlet:param name="mvcRenderCommandName" value="/school_consent/view_pupil" />
								<portlet:param name="pupilId" value="${row.pupilId}" />
							</portlet:renderURL>

							<tr>
								<th scope="row"><a href="${pupilURL}"><c:out value="${row.pupilName}" /></a></th>
								<td>
									<c:choose>
										<c:when test="${empty row.groupNames}"><liferay-ui:message key="not-enrolled-now" /></c:when>
										<c:otherwise><c:out value="${row.groupNames}" /></c:otherwise>
									</c:choose>
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
