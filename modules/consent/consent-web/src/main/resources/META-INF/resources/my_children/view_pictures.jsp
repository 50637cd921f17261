<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="pictures" var="page" />

<div class="klassenkring-consent">
	<h2><c:out value="${displayContext.pupilName}" /></h2>

	<%@ include file="/my_children/child_nav.jspf" %>

	<%@ include file="/messages.jspf" %>

	<h3><liferay-ui:message key="pictures-with-my-child" /></h3>

	<c:choose>
		<c:when test="${empty displayContext.pictures}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-pictures-with-my-child" /></p>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message key="object-help" /></p>

			<ul class="klassenkring-purposes klassenkring-pictures">
				<c:forEach items="${displayContext.pictures}" var="picture">
					<portlet:renderURL var="objectURL">
						<portlet:param name="mvcRenderCommandName" value="/my_children/object" />
						<portlet:param name="pupilId" value="${displayContext.pupilId}" />
						<portlet:param name="pictureId" value="${picture.pictureId}" />
					</portlet:renderURL>

					<li>
						<%@ include file="/my_children/picture.jspf" %>

						<c:choose>
							<c:when test="${picture.objectionStatus == 'OPEN'}">
								<span><liferay-ui:message arguments="${picture.answerDue}" key="you-objected-answer-by-x" translateArguments="<%= false %>" /></span>
							</c:when>
							<c:when test="${picture.objectionStatus == 'REMOVED'}">
								<span><liferay-ui:message key="objection-${picture.objectionStatus}" />: <c:out value="${picture.outcome}" /></span>
							</c:when>
							<c:otherwise>
								<c:if test="${not empty picture.objectionStatus}">
									<span><liferay-ui:message key="objection-${picture.objectionStatus}" />: <c:out value="${picture.outcome}" /></span>
								</c:if>

								<a class="btn btn-secondary btn-sm" href="${objectURL}"><liferay-ui:message key="object-to-picture" /><span class="sr-only"> <c:out value="${picture.description}" /></span></a>
							</c:otherwise>
						</c:choose>
					</li>
				</c:forEach>
			</ul>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>

	<%@ include file="/my_children/no_reposting.jspf" %>
</div>
