<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/class_group/no_access.jsp" %>
