<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="requestURL">
	<portlet:param name="mvcRenderCommandName" value="/help_request/view_request" />
	<portlet:param name="helpRequestId" value="${displayContext.id}" />
</portlet:renderURL>

<div class="klassenkring-help-request">
	<h2><liferay-ui:message key="who-does-what" /></h2>

	<p><a href="${requestURL}"><c:out value="${displayContext.title}" /></a></p>

	<%@ include file="/messages.jspf" %>

	<p class="klassenkring-audience"><liferay-ui:message key="who-sees-offers" /></p>

	<ul class="klassenkring-slots">
		<c:forEach items="${displayContext.slots}" var="slot">
			<li class="card">
				<div class="card-body">
					<h3 class="card-title"><c:out value="${slot.text.task}" /></h3>

					<p class="klassenkring-when"><c:out value="${slot.text.when}" /></p>

					<p class="klassenkring-free"><liferay-ui:message arguments="${slot.freeOfWanted}" key="x-of-x-places-free" translateArguments="<%= false %>" /></p>

					<c:choose>
						<c:when test="${empty slot.people}">
							<p class="klassenkring-empty"><liferay-ui:message key="nobody-signed-up-yet" /></p>
						</c:when>
						<c:otherwise>
							<ul class="klassenkring-people">
								<c:forEach items="${slot.people}" var="person">
									<li class="klassenkring-person">
										<span><strong><c:out value="${person.name}" /></strong>: <liferay-ui:message key="${person.placed ? 'has-a-place' : 'offers-to-help'}" /></span>

										<c:if test="${not person.placed and slot.chances.assignable}">
											<portlet:actionURL name="/help_request/assign" var="assignURL" />

											<form action="${assignURL}" method="post">
												<input name="<portlet:namespace />helpSlotId" type="hidden" value="${slot.id}" />
												<input name="<portlet:namespace />helpRequestId" type="hidden" value="${displayContext.id}" />
												<input name="<portlet:namespace />userId" type="hidden" value="${person.userId}" />

												<button class="btn btn-primary" type="submit"><liferay-ui:message key="give-this-place" /><span class="sr-only"> <c:out value="${person.name}" />, <c:out value="${slot.text.task}" /></span></button>
											</form>
										</c:if>

										<c:if test="${slot.chances.decidable}">
											<portlet:actionURL name="/help_request/remove" var="removeURL" />

											<form action="${removeURL}" method="post">
												<input name="<portlet:namespace />helpSlotId" type="hidden" value="${slot.id}" />
												<input name="<portlet:namespace />helpRequestId" type="hidden" value="${displayContext.id}" />
												<input name="<portlet:namespace />userId" type="hidden" value="${person.userId}" />

												<button class="btn btn-secondary" type="submit"><liferay-ui:message key="${person.placed ? 'take-place-away' : 'take-offer-off'}" /><span class="sr-only"> <c:out value="${person.name}" />, <c:out value="${slot.text.task}" /></span></button>
											</form>
										</c:if>
									</li>
								</c:forEach>
							</ul>
						</c:otherwise>
					</c:choose>
				</div>
			</li>
		</c:forEach>
	</ul>
</div>
