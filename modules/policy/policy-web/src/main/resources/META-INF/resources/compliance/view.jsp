<%-- SPDX-License-Identifier: EUPL-1.2 --%>
<%@ include file="/init.jsp" %>

<portlet:renderURL var="periodURL" />

<div class="klassenkring-policy klassenkring-compliance">
	<h2><liferay-ui:message key="how-we-keep-to-the-agreements" /></h2>

	<c:choose>
		<c:when test="${empty displayContext.rows}">
			<p class="klassenkring-empty"><liferay-ui:message key="no-groups-yet" /></p>
		</c:when>
		<c:otherwise>
			<p><liferay-ui:message key="compliance-help" /></p>

			<c:forEach items="${displayContext.measures}" var="measure" varStatus="status">
				<section aria-labelledby="<portlet:namespace />measure-${status.index}">
					<h3 id="<portlet:namespace />measure-${status.index}"><liferay-ui:message arguments="${measure.days}" key="posts-in-${measure.windowKey}" translateArguments="<%= false %>" /><c:if test="${not empty measure.category}">: <c:out value="${measure.category}" /></c:if></h3>

					<ul class="list-inline">
						<c:if test="${measure.minimum > 0}"><li class="list-inline-item"><liferay-ui:message arguments="${measure.minimum}" key="agreed-at-least-x" translateArguments="<%= false %>" /></li></c:if>
						<c:if test="${measure.maximum > 0}"><li class="list-inline-item"><liferay-ui:message arguments="${measure.maximum}" key="agreed-at-most-x" translateArguments="<%= false %>" /></li></c:if>
					</ul>

					<ul class="list-unstyled klassenkring-chart">
						<c:forEach items="${displayContext.rows}" var="row">
							<c:if test="${not empty row.gauges}">
								<c:set scope="page" value="${row.gauges[status.index]}" var="gauge" />

								<li>
									<span class="klassenkring-chart-name"><c:out value="${row.name}" /></span>

									<svg aria-hidden="true" class="klassenkring-bar klassenkring-bar-${gauge.state}" focusable="false" preserveAspectRatio="none" viewBox="0 0 104 12">
										<rect class="klassenkring-bar-scale" height="8" width="100" x="1" y="2" />
										<rect class="klassenkring-bar-length" height="8" width="${gauge.length}" x="1" y="2" />

										<c:if test="${gauge.minimumMark > 0}">
											<rect class="klassenkring-bar-mark" height="12" width="0.5" x="${gauge.minimumMark}" y="0" />
										</c:if>

										<c:if test="${gauge.maximumMark > 0}">
											<rect class="klassenkring-bar-mark" height="12" width="1" x="${gauge.maximumMark}" y="0" />
										</c:if>
									</svg>

									<span class="klassenkring-chart-value">${gauge.count}<span class="klassenkring-state-${gauge.state}"> <liferay-ui:message key="gauge-${gauge.state}" /></span></span>
								</li>
							</c:if>
						</c:forEach>
					</ul>
				</section>
			</c:forEach>

			<h3><liferay-ui:message key="what-the-rules-did" /></h3>

			<form action="${periodURL}" class="klassenkring-filter" method="post">
				<div class="form-group">
					<label for="<portlet:namespace />from"><liferay-ui:message key="from" /></label>

					<input class="form-control" id="<portlet:namespace />from" name="<portlet:namespace />from" type="date" value="${displayContext.from}" />
				</div>

				<div class="form-group">
					<label for="<portlet:namespace />until"><liferay-ui:message key="until" /></label>

					<input class="form-control" id="<portlet:namespace />until" name="<portlet:namespace />until" type="date" value="${displayContext.until}" />
				</div>

				<div class="form-group">
					<button class="btn btn-secondary" type="submit"><liferay-ui:message key="show" /></button>
				</div>
			</form>

			<div class="klassenkring-wide" tabindex="0">
				<table class="table">
					<caption><liferay-ui:message key="per-group" /></caption>
					<thead>
						<tr>
							<th scope="col"><liferay-ui:message key="group" /></th>

							<c:forEach items="${displayContext.measures}" var="measure">
								<th scope="col"><liferay-ui:message arguments="${measure.days}" key="posts-in-${measure.windowKey}" translateArguments="<%= false %>" /><c:if test="${not empty measure.category}">: <c:out value="${measure.category}" /></c:if></th>
							</c:forEach>

							<th scope="col"><liferay-ui:message key="held" /></th>
							<th scope="col"><liferay-ui:message key="refused-by-rule" /></th>
							<th scope="col"><liferay-ui:message key="warnings-confirmed" /></th>
							<th scope="col"><liferay-ui:message key="exceptions" /></th>
						</tr>
					</thead>
					<tbody>
						<c:forEach items="${displayContext.rows}" var="row">
							<tr>
								<th scope="row"><c:out value="${row.name}" /></th>

								<c:forEach items="${displayContext.measures}" var="measure" varStatus="status">
									<td><c:choose><c:when test="${empty row.gauges}"><liferay-ui:message key="not-counted" /></c:when><c:otherwise>${row.gauges[status.index].count}</c:otherwise></c:choose></td>
								</c:forEach>

								<td>${row.results.held}</td>
								<td>
									<c:choose>
										<c:when test="${empty row.results.refused}">0</c:when>
										<c:otherwise>
											<ul class="list-unstyled klassenkring-lines">
												<c:forEach items="${row.results.refused}" var="refused">
													<li><c:out value="${refused.title}" /><span class="klassenkring-rule"> ${refused.ruleId}</span>: ${refused.count}</li>
												</c:forEach>
											</ul>
										</c:otherwise>
									</c:choose>
								</td>
								<td>${row.results.confirmed}</td>
								<td>${row.results.exceptions}</td>
							</tr>
						</c:forEach>
					</tbody>
				</table>
			</div>
		</c:otherwise>
	</c:choose>
</div>
