<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-policy">
	<h2><liferay-ui:message key="school-policy" /></h2>

	<%@ include file="/policy/nav.jspf" %>

	<h3><liferay-ui:message key="deviations-by-school" /></h3>

	<c:choose>
		<c:when test="${empty displayContext}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-schools" /></p>
		</c:when>
		<c:otherwise>
			<ul class="list-unstyled klassenkring-names">
				<c:forEach items="${displayContext}" var="school">
					<portlet:renderURL var="schoolURL">
						<portlet:param name="mvcRenderCommandName" value="/policy/view_deviations" />
						<portlet:param name="schoolGroupId" value="${school.value}" />
					</portlet:renderURL>

					<li><a href="${schoolURL}"><c:out value="${school.label}" /></a></li>
				</c:forEach>
			</ul>
		</c:otherwise>
	</c:choose>
</div>
