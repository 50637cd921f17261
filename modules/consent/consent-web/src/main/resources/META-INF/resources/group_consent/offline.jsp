<%-- SPDX-License-Identifier: EUPL-1.2 --%><%@ include file="/init.jsp" %><!DOCTYPE html>
<html lang="${displayContext.language}">
	<head>
		<meta charset="utf-8" />
		<meta content="width=device-width, initial-scale=1" name="viewport" />

		<title><c:out value="${displayContext.caption}" /></title>

		<style>
			body { font-family: sans-serif; margin: 1rem; }
			table { border-collapse: collapse; }
			caption { font-weight: bold; text-align: start; }
			td, th { border: 1px solid #6b6c7e; padding: 0.4rem 0.6rem; text-align: start; }
			.klassenkring-validity { border: 2px solid #6b6c7e; font-weight: bold; padding: 0.6rem; }
			thead { display: table-header-group; }
			tr { break-inside: avoid; }
		</style>
	</head>
	<body>
		<main>
			<h1><liferay-ui:message key="who-may-be-in-pictures" /></h1>

			<p class="klassenkring-validity"><liferay-ui:message arguments='${displayContext.validity}' key="list-of-x-valid-until-x" translateArguments="<%= false %>" /></p>

			<%@ include file="/group_consent/table.jspf" %>

			<p><liferay-ui:message key="open-means-no-picture" /></p>

			<p><liferay-ui:message key="throw-this-list-away" /></p>
		</main>
	</body>
</html>
