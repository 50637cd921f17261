<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ page contentType="text/html; charset=UTF-8" %>

<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%@ taglib prefix="liferay-portlet" uri="http://liferay.com/tld/portlet" %>
<%@ taglib prefix="liferay-theme" uri="http://liferay.com/tld/theme" %>
<%@ taglib prefix="liferay-ui" uri="http://liferay.com/tld/ui" %>
<%@ taglib prefix="portlet" uri="http://xmlns.jcp.org/portlet_3_0" %>

<%@ page import="com.liferay.portal.kernel.servlet.SessionMessages" %>
<%@ page import="com.liferay.portal.kernel.util.HtmlUtil" %>
<%@ page import="nl.klassenkring.roster.web.internal.constants.RosterWebKeys" %>
<%@ page import="nl.klassenkring.roster.web.internal.display.context.GuardianDisplay" %>
<%@ page import="nl.klassenkring.roster.web.internal.display.context.ImportDisplayContext" %>
<%@ page import="nl.klassenkring.roster.web.internal.display.context.InvitationDisplayContext" %>
<%@ page import="nl.klassenkring.roster.web.internal.display.context.PlanDisplayContext" %>
<%@ page import="nl.klassenkring.roster.web.internal.display.context.PupilDisplayContext" %>
<%@ page import="nl.klassenkring.roster.web.internal.display.context.PupilsDisplayContext" %>

<liferay-theme:defineObjects />

<portlet:defineObjects />
