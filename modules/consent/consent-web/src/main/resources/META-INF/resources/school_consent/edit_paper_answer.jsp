<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="backURL">
	<c:choose>
		<c:when test="${displayContext.ofPupilPage}">
			<portlet:param name="mvcRenderCommandName" value="/school_consent/view_pupil" />
			<portlet:param name="pupilId" value="${displayContext.answerer.pupilId}" />
		</c:when>
		<c:otherwise>
			<portlet:param name="mvcRenderCommandName" value="/school_consent/view_unanswered" />
			<portlet:param name="schoolYear" value="${displayContext.years.chosen}" />
		</c:otherwise>
	</c:choose>
</portlet:renderURL>

<portlet:actionURL name="/school_consent/edit_paper_answer" var="paperAnswerURL" />

<div class="klassenkring-consent">
	<h2><liferay-ui:message key="consent-of-the-school" /></h2>

	<%@ include file="/school_consent/nav.jspf" %>

	<h3><liferay-ui:message key="enter-paper-answer" /></h3>

	<p><strong><c:out value="${displayContext.answerer.pupilName}" /></strong>, <liferay-ui:message key="answered-by" /> <strong><c:choose><c:when test="${displayContext.answerer.guardianId == 0}"><liferay-ui:message key="the-pupil" /></c:when><c:otherwise><c:out value="${displayContext.answerer.guardianName}" /></c:otherwise></c:choose></strong></p>

	<p><liferay-ui:message key="enter-paper-answer-help" /></p>

	<p><liferay-ui:message key="a-no-on-paper-help" /></p>

	<form action="${paperAnswerURL}" enctype="multipart/form-data" method="post">
		<input name="<portlet:namespace />pupilId" type="hidden" value="${displayContext.answerer.pupilId}" />
		<input name="<portlet:namespace />guardianId" type="hidden" value="${displayContext.answerer.guardianId}" />
		<input name="<portlet:namespace />from" type="hidden" value="${displayContext.ofPupilPage ? 'pupil' : 'list'}" />

		<div class="form-group">
			<label for="<portlet:namespace />schoolYear"><liferay-ui:message key="school-year-on-the-paper" /></label>

			<select class="form-control" id="<portlet:namespace />schoolYear" name="<portlet:namespace />schoolYear">
				<c:forEach items="${displayContext.years.years}" var="year">
					<option ${year == displayContext.years.chosen ? 'selected' : ''} value="${year}">${year}</option>
				</c:forEach>
			</select>
		</div>

		<c:forEach items="${displayContext.questions}" var="question">
			<fieldset class="klassenkring-purpose">
				<legend><c:out value="${question.purposeName}" /></legend>

				<div>
					<input name="<portlet:namespace />purposeKeys" type="hidden" value="<c:out value="${question.purposeKey}" />" />

					<div class="form-group">
						<label for="<portlet:namespace />text_<c:out value="${question.purposeKey}" />"><liferay-ui:message key="wording-on-the-paper" /></label>

						<select class="form-control" id="<portlet:namespace />text_<c:out value="${question.purposeKey}" />" name="<portlet:namespace />text_<c:out value="${question.purposeKey}" />">
							<c:forEach items="${question.texts}" var="text">
								<option ${text.consentTextId == question.consentTextId ? 'selected' : ''} value="${text.consentTextId}"><liferay-ui:message arguments="${text.version}" key="version-x" translateArguments="<%= false %>" /></option>
							</c:forEach>
						</select>
					</div>

					<div class="klassenkring-choice">
						<label>
							<input ${question.answer == 'yes' ? 'checked' : ''} name="<portlet:namespace />answer_<c:out value="${question.purposeKey}" />" type="radio" value="yes" />
							<liferay-ui:message key="answer-yes" />
						</label>

						<label>
							<input ${question.answer == 'no' ? 'checked' : ''} name="<portlet:namespace />answer_<c:out value="${question.purposeKey}" />" type="radio" value="no" />
							<liferay-ui:message key="answer-no" />
						</label>
					</div>
				</div>
			</fieldset>
		</c:forEach>

		<div class="form-group">
			<label for="<portlet:namespace />signedOn"><liferay-ui:message key="signed-on" /></label>

			<input aria-describedby="<portlet:namespace />refusal" class="form-control" id="<portlet:namespace />signedOn" name="<portlet:namespace />signedOn" required type="date" value="<c:out value="${displayContext.signedOn}" />" />
		</div>

		<div class="form-group">
			<label for="<portlet:namespace />scan"><liferay-ui:message key="scan-of-the-paper" /></label>

			<input accept=".pdf,.jpg,.jpeg,.png" aria-describedby="<portlet:namespace />scanHelp <portlet:namespace />refusal" class="form-control" id="<portlet:namespace />scan" name="<portlet:namespace />scan" type="file" />

			<p id="<portlet:namespace />scanHelp"><liferay-ui:message key="scan-of-the-paper-help" /></p>
		</div>

		<div class="klassenkring-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="save-answers" /></button>

			<a class="btn btn-link" href="${backURL}"><liferay-ui:message key="cancel" /></a>
		</div>
	</form>
</div>
