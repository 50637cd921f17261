<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="<%= request.getAttribute(ClassGroupWebKeys.DISPLAY_CONTEXT) %>" var="advice" />

<%@ include file="/class_group/advice.jspf" %>
