<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<c:set scope="page" value="${displayContext}" var="advice" />

<%@ include file="/publication/advice.jspf" %>
