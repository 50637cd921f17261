<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.preview}" var="preview" />

<portlet:renderURL var="yearURL">
	<portlet:param name="mvcRenderCommandName" value="/school_consent/view_retention" />
</portlet:renderURL>

<portlet:actionURL name="/school_consent/erase" var="eraseURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="retention" /></h3>

	<form action="${yearURL}" class="klassenkring-filter" method="post">
		<div class="form-group">
			<label for="<portlet:namespace />schoolYear"><liferay-ui:message key="up-to-and-including-school-year" /></label>

			<select class="form-control" id="<portlet:namespace />schoolYear" name="<portlet:namespace />schoolYear">
				<c:forEach items="${displayContext.schoolYears}" var="schoolYear">
					<option ${schoolYear == preview.schoolYear ? 'selected' : ''} value="${schoolYear}">${schoolYear}</option>
				</c:forEach>
			</select>
		</div>

		<div class="form-group">
			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="show" /></button>
		</div>
	</form>

	<p><liferay-ui:message arguments="${displayContext.term}" key="retention-help" translateArguments="<%= false %>" /></p>

	<div class="klassenkring-wide" tabindex="0">
		<table class="table">
			<caption><liferay-ui:message key="what-erasing-would-do" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="data" /></th>
					<th scope="col"><liferay-ui:message key="is-erased" /></th>
					<th scope="col"><liferay-ui:message key="is-kept-and-why" /></th>
				</tr>
			</thead>
			<tbody>
				<c:forEach items="${preview.lines}" var="line">
					<tr>
						<th scope="row"><liferay-ui:message key="retention-${line.category}" /></th>
						<td>${line.erasedCount}</td>
						<td>
							<c:if test="${empty line.keptCounts}">0</c:if>

							<c:forEach items="${line.keptCounts}" var="kept">
								<span>${kept.value}: <liferay-ui:message key="kept-${kept.key}" /></span>
							</c:forEach>
						</td>
					</tr>
				</c:forEach>
			</tbody>
		</table>
	</div>

	<c:choose>
		<c:when test="${displayContext.empty}">
			<p class="klassenkring-empty"><liferay-ui:message key="nothing-to-erase" /></p>
		</c:when>
		<c:otherwise>
			<form action="${eraseURL}" method="post">
				<input name="<portlet:namespace />schoolYear" type="hidden" value="${preview.schoolYear}" />
				<input name="<portlet:namespace />confirmation" type="hidden" value="<c:out value="${preview.confirmation}" />" />

				<label class="klassenkring-check">
					<input aria-describedby="<portlet:namespace />refusal" name="<portlet:namespace />confirmed" type="checkbox" value="true" />
					<liferay-ui:message key="i-understand-it-cannot-come-back" />
				</label>

				<button class="btn btn-danger" type="submit"><liferay-ui:message key="erase-now" /></button>
			</form>
		</c:otherwise>
	</c:choose>
</div>
