<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="addURL">
	<portlet:param name="mvcRenderCommandName" value="/members/add" />
</portlet:renderURL>

<portlet:renderURL var="inviteURL">
	<portlet:param name="mvcRenderCommandName" value="/members/invite" />
</portlet:renderURL>

<portlet:renderURL var="requestsURL">
	<portlet:param name="mvcRenderCommandName" value="/members/requests" />
</portlet:renderURL>

<portlet:renderURL var="recordURL">
	<portlet:param name="mvcRenderCommandName" value="/members/record" />
</portlet:renderURL>

<portlet:renderURL var="groupURL">
	<portlet:param name="mvcRenderCommandName" value="/members/group" />
</portlet:renderURL>

<portlet:renderURL var="askCarerURL">
	<portlet:param name="mvcRenderCommandName" value="/members/ask_carer" />
</portlet:renderURL>

<portlet:renderURL var="leaveURL">
	<portlet:param name="mvcRenderCommandName" value="/members/leave" />
</portlet:renderURL>

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="members-of-the-group" /></h2>

	<%@ include file="/members/picture.jspf" %>

	<%@ include file="/messages.jspf" %>

	<c:choose>
		<c:when test="${displayContext.standing.parents}">
			<p class="klassenkring-audience"><liferay-ui:message key="you-see-all-members" /></p>

			<div class="klassenkring-actions">
				<a class="btn btn-primary" href="${inviteURL}"><liferay-ui:message key="invite-somebody" /></a>
				<a class="btn btn-secondary" href="${addURL}"><liferay-ui:message key="add-somebody" /></a>
				<a class="btn btn-secondary" href="${requestsURL}"><liferay-ui:message key="invitations-and-requests" /></a>
				<a class="btn btn-secondary" href="${recordURL}"><liferay-ui:message key="record" /></a>
				<a class="btn btn-secondary" href="${groupURL}"><liferay-ui:message key="name-and-picture-of-the-group" /></a>
			</div>
		</c:when>
		<c:otherwise>
			<p class="klassenkring-audience"><liferay-ui:message key="${displayContext.standing.removingForMisuse ? 'you-see-parents-as-class-parent' : displayContext.showingParents ? 'you-see-parents-too' : 'you-see-who-runs-the-group'}" /></p>
		</c:otherwise>
	</c:choose>

	<liferay-portlet:renderURL varImpl="searchURL" />

	<form action="${searchURL}" class="klassenkring-search" method="get" role="search">
		<liferay-portlet:renderURLParams varImpl="searchURL" />

		<div class="form-group">
			<label for="<portlet:namespace />keywords"><liferay-ui:message key="name" /></label>

			<input autocomplete="off" class="form-control" id="<portlet:namespace />keywords" maxlength="75" name="<portlet:namespace />keywords" type="search" value="<c:out value="${displayContext.keywords}" />" />
		</div>

		<button class="btn btn-secondary" type="submit"><liferay-ui:message key="search" /></button>
	</form>

	<c:choose>
		<c:when test="${empty displayContext.members}">
			<p class="klassenkring-empty"><liferay-ui:message key="${empty displayContext.keywords ? 'nobody-is-in-the-group' : 'nobody-has-that-name'}" /></p>
		</c:when>
		<c:otherwise>
			<p role="status"><liferay-ui:message arguments="${displayContext.total}" key="${displayContext.total == 1 ? 'x-member' : 'x-members'}" /></p>

			<ul class="klassenkring-members">
				<c:forEach items="${displayContext.members}" var="member">
					<li class="card klassenkring-member">
						<div class="card-body">
							<h3 class="card-title"><c:out value="${member.name}" /></h3>

							<p class="klassenkring-details">
								<c:forEach items="${member.roles}" var="role">
									<span class="label label-info"><span class="label-item label-item-expand"><liferay-ui:message key="role-${role}" /></span></span>
								</c:forEach>

								<c:if test="${empty member.roles}"><span><liferay-ui:message key="role-none" /></span></c:if>
								<c:if test="${member.carer}"><span><liferay-ui:message key="close-carer" /></span></c:if>

								<c:if test="${not empty member.powers}">
									<span><liferay-ui:message key="powers-${member.powers}" /></span>
									<span><liferay-ui:message key="up-to-and-including" />&#32;<c:out value="${member.lastDay}" /></span>
								</c:if>

								<c:if test="${not empty member.since}"><span><liferay-ui:message key="since" />&#32;<c:out value="${member.since}" /></span></c:if>
							</p>

							<c:if test="${member.changeable or member.removableForMisuse}">
								<portlet:renderURL var="memberURL">
									<portlet:param name="mvcRenderCommandName" value="/members/view_member" />
									<portlet:param name="memberUserId" value="${member.userId}" />
								</portlet:renderURL>

								<a class="btn btn-secondary" href="${memberURL}"><liferay-ui:message key="${member.changeable ? 'change' : 'remove-for-misuse'}" /><span class="sr-only">: <c:out value="${member.name}" /></span></a>
							</c:if>
						</div>
					</li>
				</c:forEach>
			</ul>

			<c:set scope="page" value="${displayContext.pages}" var="pages" />
			<%@ include file="/pages.jspf" %>
		</c:otherwise>
	</c:choose>

	<c:if test="${not displayContext.standing.parents}">
		<div class="klassenkring-actions">
			<a class="btn btn-secondary" href="${askCarerURL}"><liferay-ui:message key="ask-for-a-carer" /></a>
			<a class="btn btn-secondary" href="${leaveURL}"><liferay-ui:message key="leave-the-group" /></a>
		</div>
	</c:if>

	<%@ include file="/settings_link.jspf" %>
</div>
