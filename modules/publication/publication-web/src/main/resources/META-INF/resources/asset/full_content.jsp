<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<h3><liferay-ui:message key="the-public-version" /></h3>

<c:set scope="page" value="${displayContext.entry}" var="entry" />
<h4 class="klassenkring-public-title"><c:out value="${entry.title}" /></h4>

<%@ include file="/publication/public_body.jspf" %>

<h3><liferay-ui:message key="the-original-post" /></h3>

<c:set scope="page" value="${displayContext.original}" var="original" />
<%@ include file="/original.jspf" %>

<h3><liferay-ui:message key="what-the-checks-find-now" /></h3>

<c:set scope="page" value="${displayContext.findings}" var="findings" />
<%@ include file="/findings.jspf" %>

<h3><liferay-ui:message key="who-is-recognisable" /></h3>

<c:set scope="page" value="${displayContext.depicted}" var="depicted" />
<%@ include file="/depicted.jspf" %>
