<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ page contentType="text/html; charset=UTF-8" %>

<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%@ taglib prefix="liferay-theme" uri="http://liferay.com/tld/theme" %>
<%@ taglib prefix="liferay-ui" uri="http://liferay.com/tld/ui" %>
<%@ taglib prefix="portlet" uri="http://xmlns.jcp.org/portlet_3_0" %>

<liferay-theme:defineObjects />

<portlet:defineObjects />
