<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext.slot}" var="slot" />

<portlet:renderURL var="requestURL">
	<portlet:param name="mvcRenderCommandName" value="/help_request/view_request" />
	<portlet:param name="helpRequestId" value="${slot.helpRequestId}" />
</portlet:renderURL>

<portlet:renderURL var="searchURL">
	<portlet:param name="mvcRenderCommandName" value="/help_request/swap" />
</portlet:renderURL>

<portlet:actionURL name="/help_request/propose_swap" var="proposeURL" />

<div class="klassenkring-help-request">
	<h2><liferay-ui:message key="swap-or-give-away" /></h2>

	<%@ include file="/messages.jspf" %>

	<p><strong><c:out value="${slot.text.task}" /></strong>, <c:out value="${slot.text.when}" /></p>

	<p><liferay-ui:message key="swap-help" /></p>

	<form action="${searchURL}" class="klassenkring-actions" method="post">
		<input name="<portlet:namespace />helpSlotId" type="hidden" value="${slot.id}" />
		<input name="<portlet:namespace />helpRequestId" type="hidden" value="${slot.helpRequestId}" />

		<div class="form-group">
			<label for="<portlet:namespace />name"><liferay-ui:message key="find-a-parent" /></label>

			<input autocomplete="off" class="form-control" id="<portlet:namespace />name" maxlength="75" name="<portlet:namespace />name" type="text" value="<c:out value="${displayContext.name}" />" />
		</div>

		<button class="btn btn-secondary" type="submit"><liferay-ui:message key="find" /></button>
	</form>

	<c:choose>
		<c:when test="${empty displayContext.gifts and empty displayContext.swaps}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-parent-found" /></p>

			<p><a class="btn btn-link" href="${requestURL}"><liferay-ui:message key="cancel" /></a></p>
		</c:when>
		<c:otherwise>
			<form action="${proposeURL}" class="sheet" method="post">
				<input name="<portlet:namespace />helpSlotId" type="hidden" value="${slot.id}" />
				<input name="<portlet:namespace />helpRequestId" type="hidden" value="${slot.helpRequestId}" />
				<input name="<portlet:namespace />name" type="hidden" value="<c:out value="${displayContext.name}" />" />

				<div class="form-group">
					<label for="<portlet:namespace />choice"><liferay-ui:message key="to-whom" /></label>

					<select aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />choice" name="<portlet:namespace />choice">
						<option value=""><liferay-ui:message key="choose-a-parent" /></option>

						<c:if test="${not empty displayContext.swaps}">
							<optgroup label="<liferay-ui:message key="swap-with" />">
								<c:forEach items="${displayContext.swaps}" var="option">
									<option ${option.value == displayContext.choice ? 'selected' : ''} value="${option.value}"><c:out value="${option.text}" /></option>
								</c:forEach>
							</optgroup>
						</c:if>

						<c:if test="${not empty displayContext.gifts}">
							<optgroup label="<liferay-ui:message key="give-to" />">
								<c:forEach items="${displayContext.gifts}" var="option">
									<option ${option.value == displayContext.choice ? 'selected' : ''} value="${option.value}"><c:out value="${option.text}" /></option>
								</c:forEach>
							</optgroup>
						</c:if>
					</select>

					<c:if test="${displayContext.more}">
						<p class="form-text"><liferay-ui:message key="more-parents-than-shown" /></p>
					</c:if>
				</div>

				<div class="klassenkring-actions">
					<button class="btn btn-primary" type="submit"><liferay-ui:message key="offer-this-place" /></button>

					<a class="btn btn-link" href="${requestURL}"><liferay-ui:message key="cancel" /></a>
				</div>
			</form>
		</c:otherwise>
	</c:choose>
</div>
