<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="viewHandoversURL">
	<portlet:param name="mvcRenderCommandName" value="/class_group/view_handovers" />
</portlet:renderURL>

<portlet:actionURL name="/class_group/hand_over" var="handOverURL" />

<div class="klassenkring-class-group">
	<h2><liferay-ui:message key="new-message-to-all-parents" /></h2>

	<p class="klassenkring-audience"><liferay-ui:message key="hand-over-audience" /></p>

	<c:if test="${not empty displayContext.errorKey}">
		<div class="alert alert-danger" role="alert">
			<strong class="alert-lead"><liferay-ui:message key="message-is-not-handed-over" /></strong>

			<p><liferay-ui:message key="${displayContext.errorKey}" /></p>
		</div>
	</c:if>

	<form action="${handOverURL}" class="klassenkring-form sheet" data-klassenkring-handover data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-handover" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty displayContext.errorKey}" method="post">
		<input name="<portlet:namespace />uuid" type="hidden" value="<c:out value="${displayContext.uuid}" />" />

		<div class="form-group ${displayContext.errorKey == 'message-category-error' ? 'has-error' : ''}">
			<label for="<portlet:namespace />category"><liferay-ui:message key="category" /></label>

			<select class="form-control" id="<portlet:namespace />category" name="<portlet:namespace />category">
				<option value=""><liferay-ui:message key="choose-a-category" /></option>

				<c:forEach items="<%= PostCategory.values() %>" var="category">
					<option ${category.key() == displayContext.category ? 'selected' : ''} value="${category.key()}"><liferay-ui:message key="class-post-category-${category.key()}" /></option>
				</c:forEach>
			</select>
		</div>

		<div class="form-group ${displayContext.errorKey == 'class-post-title-error' ? 'has-error' : ''}">
			<label for="<portlet:namespace />title"><liferay-ui:message key="title" /></label>

			<input autocomplete="off" class="form-control" id="<portlet:namespace />title" maxlength="150" name="<portlet:namespace />title" type="text" value="<c:out value="${displayContext.title}" />" />
		</div>

		<div class="form-group ${displayContext.errorKey == 'class-post-content-error' ? 'has-error' : ''}">
			<label for="<portlet:namespace />content"><liferay-ui:message key="text" /></label>

			<textarea class="form-control" id="<portlet:namespace />content" maxlength="20000" name="<portlet:namespace />content" rows="10">
<c:out value="${displayContext.content}" /></textarea>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="hand-to-the-director" /></button>

			<a class="btn btn-link" href="${viewHandoversURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
