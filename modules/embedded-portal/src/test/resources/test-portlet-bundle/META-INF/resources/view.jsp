<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ page contentType="text/html; charset=UTF-8" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%@ taglib prefix="fmt" uri="http://java.sun.com/jsp/jstl/fmt" %>
<%@ taglib prefix="fn" uri="http://java.sun.com/jsp/jstl/functions" %>
<%@ taglib prefix="liferay-portlet" uri="http://liferay.com/tld/portlet" %>
<%@ taglib prefix="liferay-theme" uri="http://liferay.com/tld/theme" %>
<%@ taglib prefix="liferay-ui" uri="http://liferay.com/tld/ui" %>
<%@ taglib prefix="portlet" uri="http://xmlns.jcp.org/portlet_3_0" %>
<liferay-theme:defineObjects />
<portlet:defineObjects />
<portlet:actionURL name="/echo" var="echoURL" />
<portlet:resourceURL id="/who" var="whoURL" />
<portlet:renderURL var="failURL"><portlet:param name="fail" value="true" /></portlet:renderURL>
<h2><liferay-ui:message key="echo-title" /></h2>
<form action="${echoURL}" id="echo" method="post">
<label for="title"><liferay-ui:message key="echo-label" /></label>
<input id="title" name="<portlet:namespace />title" value="<c:out value="${typed}" />">
<button type="submit"><liferay-ui:message key="echo-label" /></button>
</form>
<p>typed=[<c:out value="${typed}" />] length=<c:out value="${fn:length(typed)}" /></p>
<p>user=<%= user.getScreenName() %> group=<%= themeDisplay.getScopeGroupId() %> language=<%= themeDisplay.getLanguageId() %></p>
<p><fmt:formatNumber value="1" /></p>
<a href="${whoURL}" id="who">who</a>
<a href="${failURL}" id="fail">fail</a>
