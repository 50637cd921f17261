<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<portlet:param name="mvcRenderCommandName" value="/members/view" />
</portlet:renderURL>

<portlet:actionURL name="/members/rename" var="renameURL" />

<portlet:actionURL name="/members/update_picture" var="updatePictureURL" />

<portlet:actionURL name="/members/delete_picture" var="deletePictureURL" />

<portlet:actionURL name="/members/show_parents" var="showURL" />

<div class="klassenkring-membership">
	<h2><liferay-ui:message key="name-and-picture-of-the-group" /></h2>

	<%@ include file="/messages.jspf" %>

	<form action="${renameURL}" class="sheet" data-klassenkring-keep="${themeDisplay.userId}-${themeDisplay.scopeGroupId}-name" data-klassenkring-kept="<liferay-ui:message key="typed-text-is-back" />" data-klassenkring-refused="${not empty requestScope.refusal}" method="post">
		<div class="form-group ${requestScope.refusal.field == 'name' ? 'has-error' : ''}">
			<label for="<portlet:namespace />name"><liferay-ui:message key="name" /></label>

			<input ${requestScope.refusal.field == 'name' ? 'aria-invalid="true"' : ''} aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />name" name="<portlet:namespace />name" maxlength="100" type="text" value="<c:out value="${displayContext.name}" />" />
		</div>

		<p><liferay-ui:message key="only-administrators-rename" /></p>

		<div class="klassenkring-actions klassenkring-thumb">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="rename" /></button>
			<a class="btn btn-secondary" href="${backURL}"><liferay-ui:message key="back-to-the-members" /></a>
		</div>
	</form>

	<section class="sheet">
		<h3><liferay-ui:message key="picture-of-the-group" /></h3>

		<%@ include file="/members/picture.jspf" %>

		<form action="${updatePictureURL}" enctype="multipart/form-data" method="post">
			<div class="form-group ${requestScope.refusal.field == 'picture' ? 'has-error' : ''}">
				<label for="<portlet:namespace />picture"><liferay-ui:message key="${empty displayContext.picture ? 'choose-a-picture' : 'choose-another-picture'}" /></label>

				<input ${requestScope.refusal.field == 'picture' ? 'aria-invalid="true"' : ''} accept="image/jpeg,image/png,image/webp" aria-describedby="<portlet:namespace />refusal <portlet:namespace />pictureHelp" class="form-control" id="<portlet:namespace />picture" name="<portlet:namespace />picture" type="file" />

				<p class="form-text" id="<portlet:namespace />pictureHelp"><liferay-ui:message key="picture-of-the-group-help" /></p>
			</div>

			<div class="klassenkring-actions klassenkring-thumb">
				<button class="btn btn-secondary" type="submit"><liferay-ui:message key="change-picture" /></button>
			</div>
		</form>

		<c:if test="${not empty displayContext.picture}">
			<form action="${deletePictureURL}" method="post">
				<button class="btn btn-secondary" type="submit"><liferay-ui:message key="remove-picture" /></button>
			</form>
		</c:if>
	</section>

	<c:if test="${displayContext.standing.everybody}">
		<form action="${showURL}" class="sheet" method="post">
			<h3><liferay-ui:message key="names-of-parents" /></h3>

			<p><liferay-ui:message key="${displayContext.showingParents ? 'parents-are-shown' : 'parents-are-not-shown'}" /></p>

			<input name="<portlet:namespace />showing" type="hidden" value="${not displayContext.showingParents}" />

			<button class="btn btn-secondary" type="submit"><liferay-ui:message key="${displayContext.showingParents ? 'hide-parents' : 'show-parents'}" /></button>
		</form>
	</c:if>
</div>
