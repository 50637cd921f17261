<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/members/view" />
</portlet:renderURL>

<portlet:renderURL var="askCarerURL">
	<portlet:param name="mvcRenderCommandName" value="/members/ask_carer" />
</portlet:renderURL>

<portlet:renderURL var="askExternalURL">
	<portlet:param name="mvcRenderCommandName" value="/members/ask_external" />
</portlet:renderURL>

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="invitations-and-requests" /></h2>

	<%@ include file="/messages.jspf" %>

	<div class="klassenkring-actions">
		<a class="btn btn-secondary" href="${askCarerURL}"><liferay-ui:message key="ask-for-a-carer" /></a>
		<a class="btn btn-secondary" href="${askExternalURL}"><liferay-ui:message key="ask-for-an-external" /></a>
		<a class="btn btn-secondary" href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a>
	</div>

	<h3><liferay-ui:message key="close-carers" /></h3>

	<c:choose>
		<c:when test="${empty displayContext.carers}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-carers" /></p>
		</c:when>
		<c:otherwise>
			<ul class="klassenkring-members">
				<c:forEach items="${displayContext.carers}" var="row">
					<li class="card">
						<div class="card-body">
							<h4 class="card-title"><c:out value="${row.name}" /></h4>

							<p class="klassenkring-details">
								<span><liferay-ui:message key="child" />: <c:out value="${row.about}" /></span>
								<span><liferay-ui:message key="by" />&#32;<c:out value="${row.askedBy}" />, <c:out value="${row.day}" /></span>
								<c:if test="${not empty row.lastDay}"><span><liferay-ui:message key="up-to-and-including" />&#32;<c:out value="${row.lastDay}" /></span></c:if>
								<span><liferay-ui:message key="${row.waiting ? 'waits' : 'is-a-member'}" /></span>
							</p>

							<c:if test="${not empty row.reason}"><p class="klassenkring-reason"><c:out value="${row.reason}" /></p></c:if>

							<c:if test="${row.waiting ? displayContext.standing.approving : true}">
								<portlet:actionURL name="/members/decide_carer" var="decideURL" />

								<form action="${decideURL}" method="post">
									<input name="<portlet:namespace />exceptionalCarerId" type="hidden" value="${row.id}" />

									<div class="form-group">
										<label for="<portlet:namespace />reasoncarer${row.id}"><liferay-ui:message key="${row.waiting ? 'what-you-decide-by' : 'why-ended'}" /></label>

										<textarea class="form-control" id="<portlet:namespace />reasoncarer${row.id}" maxlength="4000" name="<portlet:namespace />reason" rows="2"></textarea>
									</div>

									<div class="klassenkring-actions">
										<c:choose>
											<c:when test="${row.waiting}">
												<button class="btn btn-primary" name="<portlet:namespace />decision" type="submit" value="allow"><liferay-ui:message key="allow" /><span class="sr-only">: <c:out value="${row.name}" /></span></button>
												<button class="btn btn-secondary" name="<portlet:namespace />decision" type="submit" value="refuse"><liferay-ui:message key="refuse" /><span class="sr-only">: <c:out value="${row.name}" /></span></button>
											</c:when>
											<c:otherwise>
												<button class="btn btn-secondary" name="<portlet:namespace />decision" type="submit" value="end"><liferay-ui:message key="end" /><span class="sr-only">: <c:out value="${row.name}" /></span></button>
											</c:otherwise>
										</c:choose>
									</div>
								</form>
							</c:if>
						</div>
					</li>
				</c:forEach>
			</ul>
		</c:otherwise>
	</c:choose>

	<h3><liferay-ui:message key="externals" /></h3>

	<c:choose>
		<c:when test="${empty displayContext.externals}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-externals" /></p>
		</c:when>
		<c:otherwise>
			<ul class="klassenkring-members">
				<c:forEach items="${displayContext.externals}" var="row">
					<li class="card">
						<div class="card-body">
							<h4 class="card-title"><c:out value="${row.name}" /></h4>

							<p class="klassenkring-details">
								<span><liferay-ui:message key="powers-${row.about}" /></span>
								<span><liferay-ui:message key="by" />&#32;<c:out value="${row.askedBy}" />, <c:out value="${row.day}" /></span>
								<c:if test="${not empty row.lastDay}"><span><liferay-ui:message key="up-to-and-including" />&#32;<c:out value="${row.lastDay}" /></span></c:if>
								<span><liferay-ui:message key="${row.waiting ? 'waits' : 'is-a-member'}" /></span>
							</p>

							<c:if test="${not empty row.reason}"><p class="klassenkring-reason"><c:out value="${row.reason}" /></p></c:if>

							<c:if test="${row.waiting ? displayContext.standing.admitting : true}">
								<portlet:actionURL name="/members/decide_external" var="decideURL" />

								<form action="${decideURL}" method="post">
									<input name="<portlet:namespace />externalMemberId" type="hidden" value="${row.id}" />

									<div class="form-group">
										<label for="<portlet:namespace />reasonexternal${row.id}"><liferay-ui:message key="${row.waiting ? 'what-you-decide-by' : 'why-ended'}" /></label>

										<textarea class="form-control" id="<portlet:namespace />reasonexternal${row.id}" maxlength="4000" name="<portlet:namespace />reason" rows="2"></textarea>
									</div>

									<div class="klassenkring-actions">
										<c:choose>
											<c:when test="${row.waiting}">
												<button class="btn btn-primary" name="<portlet:namespace />decision" type="submit" value="allow"><liferay-ui:message key="allow" /><span class="sr-only">: <c:out value="${row.name}" /></span></button>
												<button class="btn btn-secondary" name="<portlet:namespace />decision" type="submit" value="refuse"><liferay-ui:message key="refuse" /><span class="sr-only">: <c:out value="${row.name}" /></span></button>
											</c:when>
											<c:otherwise>
												<button class="btn btn-secondary" name="<portlet:namespace />decision" type="submit" value="end"><liferay-ui:message key="end" /><span class="sr-only">: <c:out value="${row.name}" /></span></button>
											</c:otherwise>
										</c:choose>
									</div>
								</form>
							</c:if>
						</div>
					</li>
				</c:forEach>
			</ul>
		</c:otherwise>
	</c:choose>

	<h3><liferay-ui:message key="open-invitations" /></h3>

	<c:choose>
		<c:when test="${empty displayContext.invitations}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-invitations" /></p>
		</c:when>
		<c:otherwise>
			<ul class="klassenkring-members">
				<c:forEach items="${displayContext.invitations}" var="row">
					<li class="card">
						<div class="card-body">
							<h4 class="card-title"><c:out value="${row.name}" /></h4>

							<p class="klassenkring-details">
								<span><liferay-ui:message key="role-${row.about}" /></span>
								<span><liferay-ui:message key="by" />&#32;<c:out value="${row.askedBy}" />, <c:out value="${row.day}" /></span>
								<c:if test="${not empty row.lastDay}"><span><liferay-ui:message key="up-to-and-including" />&#32;<c:out value="${row.lastDay}" /></span></c:if>
								<span><liferay-ui:message key="${row.waiting ? 'waits' : 'is-a-member'}" /></span>
							</p>

							<c:if test="${not empty row.reason}"><p class="klassenkring-reason"><c:out value="${row.reason}" /></p></c:if>

							<portlet:actionURL name="/members/revoke_invitation" var="revokeURL" />

							<form action="${revokeURL}" method="post">
								<input name="<portlet:namespace />membershipInvitationId" type="hidden" value="${row.id}" />

								<button class="btn btn-secondary" type="submit"><liferay-ui:message key="revoke" /><span class="sr-only">: <c:out value="${row.name}" /></span></button>
							</form>
						</div>
					</li>
				</c:forEach>
			</ul>
		</c:otherwise>
	</c:choose>

	<c:set scope="page" value="${displayContext.pages}" var="pages" />
	<%@ include file="/pages.jspf" %>
</div>
