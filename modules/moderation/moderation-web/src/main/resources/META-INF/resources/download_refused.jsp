<%-- SPDX-License-Identifier: EUPL-1.2 --%><%@ include file="/init.jsp" %><!DOCTYPE html>
<html lang="<%= locale.getLanguage() %>">
	<head>
		<meta charset="utf-8" />
		<meta content="width=device-width, initial-scale=1" name="viewport" />

		<title><liferay-ui:message key="not-for-you-or-gone" /></title>
	</head>
	<body>
		<h1><liferay-ui:message key="not-for-you-or-gone" /></h1>

		<p><liferay-ui:message key="not-for-you-or-gone-help" /></p>

		<p><a href="<portlet:renderURL />"><liferay-ui:message key="back-to-start" /></a></p>
	</body>
</html>
