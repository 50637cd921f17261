<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ page contentType="text/html; charset=UTF-8" %>

<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%@ taglib prefix="liferay-theme" uri="http://liferay.com/tld/theme" %>
<%@ taglib prefix="liferay-ui" uri="http://liferay.com/tld/ui" %>
<%@ taglib prefix="portlet" uri="http://xmlns.jcp.org/portlet_3_0" %>

<%@ page import="com.liferay.portal.kernel.servlet.SessionMessages" %>
<%@ page import="com.liferay.portal.kernel.util.HtmlUtil" %>
<%@ page import="nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys" %>
<%@ page import="nl.klassenkring.classgroup.web.internal.display.context.ClassGroupDisplayContext" %>
<%@ page import="nl.klassenkring.classgroup.web.internal.display.context.ClassPostFormDisplayContext" %>
<%@ page import="nl.klassenkring.classgroup.web.internal.display.context.HandoverDisplayContext" %>
<%@ page import="nl.klassenkring.classgroup.web.internal.display.context.PictureDetailDisplayContext" %>
<%@ page import="nl.klassenkring.classgroup.web.internal.display.context.PostPageDisplayContext" %>
<%@ page import="nl.klassenkring.classgroup.web.internal.display.context.ReplyFormDisplayContext" %>
<%@ page import="nl.klassenkring.policy.engine.PostCategory" %>
<%@ page import="nl.klassenkring.policy.portlet.PageKeys" %>
<%@ page import="nl.klassenkring.policy.engine.ReplyMode" %>

<liferay-theme:defineObjects />

<portlet:defineObjects />
