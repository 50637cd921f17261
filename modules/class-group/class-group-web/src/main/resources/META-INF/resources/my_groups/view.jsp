<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<div class="klassenkring-my-groups">
	<h2><liferay-ui:message key="what-is-new" /></h2>

	<%@ include file="/settings_kept.jspf" %>

	<c:if test="${empty displayContext.groups}">
		<p class="klassenkring-empty"><liferay-ui:message key="no-groups-yet" /></p>
	</c:if>

	<c:forEach items="${displayContext.groups}" var="group">
		<section class="card klassenkring-my-group">
			<div class="card-body">
				<h3 class="card-title">
					<a href="<c:out value="${group.address}" />"><c:out value="${group.name}" /></a>

					<c:if test="${group.unreadCount > 0}">
						<span class="label label-info"><span class="label-item label-item-expand"><liferay-ui:message arguments="${group.unreadCount}" key="x-new-posts" translateArguments="<%= false %>" /></span></span>
					</c:if>
				</h3>

				<c:choose>
					<c:when test="${empty group.posts}">
						<p><liferay-ui:message key="nothing-placed-lately" /></p>
					</c:when>
					<c:otherwise>
						<ul class="klassenkring-recent-posts list-unstyled">
							<c:forEach items="${group.posts}" var="classPost">
								<li>
									<c:choose>
										<c:when test="${empty classPost.address}"><span class="klassenkring-recent-post"><c:out value="${classPost.title}" /></span></c:when>
										<c:otherwise><a class="klassenkring-recent-post" href="<c:out value="${classPost.address}" />"><c:out value="${classPost.title}" /></a></c:otherwise>
									</c:choose>

									<c:if test="${classPost.unread}">
										<span class="label label-info"><span class="label-item label-item-expand"><liferay-ui:message key="new" /></span></span>
									</c:if>

									<c:if test="${classPost.important}">
										<span class="label label-danger"><span class="label-item label-item-expand"><liferay-ui:message key="important" /></span></span>
									</c:if>

									<c:set scope="page" value="${classPost.moment}" var="moment" />

									<span class="text-secondary"><liferay-ui:message key="class-post-category-${classPost.category}" />, <%@ include file="/class_group/moment.jspf" %></span>
								</li>
							</c:forEach>
						</ul>
					</c:otherwise>
				</c:choose>
			</div>
		</section>
	</c:forEach>

	<c:if test="${not empty displayContext.closedGroups}">
		<section>
			<h3><liferay-ui:message key="earlier-school-years" /></h3>

			<ul class="klassenkring-closed-groups list-unstyled">
				<c:forEach items="${displayContext.closedGroups}" var="group">
					<li><a href="<c:out value="${group.address}" />"><c:out value="${group.name}" /> (<c:out value="${group.schoolYear}" />)</a></li>
				</c:forEach>
			</ul>
		</section>
	</c:if>

	<%@ include file="/settings_link.jspf" %>
</div>
