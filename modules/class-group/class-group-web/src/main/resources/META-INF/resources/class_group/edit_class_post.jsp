<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<%
ClassPostFormDisplayContext displayContext = (ClassPostFormDisplayContext)request.getAttribute(ClassGroupWebKeys.DISPLAY_CONTEXT);

pageContext.setAttribute("advice", displayContext.getAdvice());
pageContext.setAttribute("values", displayContext.getValues());
%>

<portlet:renderURL var="listURL" />

<portlet:actionURL name="/class_group/edit_class_post" var="editClassPostURL" />

<portlet:resourceURL id="/class_group/advise" var="adviseURL" />

<div class="klassenkring-class-group klassenkring-writing">
	<h2><liferay-ui:message key="${values.classPostId == 0 ? 'new-post' : 'edit-post'}" /></h2>

	<%@ include file="/class_group/audience.jspf" %>

	<%@ include file="/class_group/refusal.jspf" %>

	<form action="${editClassPostURL}" class="klassenkring-form sheet" data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-${values.classPostId}" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${displayContext.refused or not empty displayContext.errorKey}" enctype="multipart/form-data" method="post">
		<%-- Enter in a field means this button, not the first one of the pictures. --%>
		<button aria-hidden="true" class="sr-only" tabindex="-1" type="submit"></button>

		<input name="<portlet:namespace />classPostId" type="hidden" value="${values.classPostId}" />
		<input name="<portlet:namespace />mvccVersion" type="hidden" value="${values.mvccVersion}" />
		<input name="<portlet:namespace />uuid" type="hidden" value="<c:out value="${values.uuid}" />" />

		<div class="form-group ${displayContext.categoryRefused ? 'has-error' : ''}">
			<label for="<portlet:namespace />category"><liferay-ui:message key="category" /></label>

			<select ${displayContext.categoryRefused ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />category" name="<portlet:namespace />category">
				<option value=""><liferay-ui:message key="choose-a-category" /></option>

				<c:forEach items="<%= PostCategory.values() %>" var="category">
					<option ${category.key() == values.category ? 'selected' : ''} value="${category.key()}"><liferay-ui:message key="class-post-category-${category.key()}" /></option>
				</c:forEach>
			</select>
		</div>

		<div class="form-group">
			<label for="<portlet:namespace />replyMode"><liferay-ui:message key="who-may-reply" /></label>

			<select aria-describedby="<portlet:namespace />replyModeHelp" class="form-control" id="<portlet:namespace />replyMode" name="<portlet:namespace />replyMode">
				<c:forEach items="<%= ReplyMode.values() %>" var="mode">
					<option ${mode.key() == values.replyMode ? 'selected' : ''} value="${mode.key()}"><liferay-ui:message key="reply-mode-${mode.key()}" /></option>
				</c:forEach>
			</select>

			<p class="form-text" id="<portlet:namespace />replyModeHelp"><liferay-ui:message key="who-may-reply-help" /></p>
		</div>

		<label class="klassenkring-check">
			<input ${values.important ? 'checked' : ''} aria-describedby="<portlet:namespace />importantHelp" name="<portlet:namespace />important" type="checkbox" value="true" />
			<span><liferay-ui:message key="important" /></span>
		</label>

		<p class="form-text" id="<portlet:namespace />importantHelp"><liferay-ui:message key="important-help" /></p>

		<div class="form-group ${displayContext.errorKey == 'class-post-title-error' ? 'has-error' : ''}">
			<label for="<portlet:namespace />title"><liferay-ui:message key="title" /></label>

			<input ${displayContext.errorKey == 'class-post-title-error' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" autocomplete="off" class="form-control" id="<portlet:namespace />title" maxlength="150" name="<portlet:namespace />title" type="text" value="<c:out value="${values.title}" />" />
		</div>

		<div class="form-group ${displayContext.errorKey == 'class-post-content-error' ? 'has-error' : ''}">
			<label for="<portlet:namespace />content"><liferay-ui:message key="text" /></label>

			<textarea ${displayContext.errorKey == 'class-post-content-error' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />content" maxlength="20000" name="<portlet:namespace />content" rows="12">
<c:out value="${values.content}" /></textarea>
		</div>

		<section aria-labelledby="<portlet:namespace />adviceTitle" class="klassenkring-advice" data-klassenkring-advice="<c:out value="${adviseURL}" />">
			<h3 class="klassenkring-legend" id="<portlet:namespace />adviceTitle"><liferay-ui:message key="what-the-agreements-say" /></h3>

			<div aria-live="polite" data-klassenkring-advice-body>
				<%@ include file="/class_group/advice.jspf" %>
			</div>
		</section>

		<%@ include file="/class_group/edit_pictures.jspf" %>

		<div class="klassenkring-actions">
			<c:choose>
				<c:when test="${advice.held}">
					<button class="btn btn-primary" data-klassenkring-place type="submit"><liferay-ui:message arguments="${advice.placeableFrom}" key="place-x" translateArguments="<%= false %>" /></button>
				</c:when>
				<c:otherwise>
					<button class="btn btn-primary" data-klassenkring-place type="submit"><liferay-ui:message key="${advice.placed ? 'save-changes' : 'place-post'}" /></button>
				</c:otherwise>
			</c:choose>

			<c:if test="${not advice.placed}">
				<button class="btn btn-secondary" name="<portlet:namespace />draft" type="submit" value="true"><liferay-ui:message key="save-as-draft" /></button>
			</c:if>

			<a class="btn btn-link" href="${listURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
