/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.portlet.PortletResponseUtil;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.HttpHeaders;
import com.liferay.portal.kernel.util.ContentTypes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.web.internal.ics.OwnCalendars;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Gives the calendar of the slots in which the current user has a place, or of one of them. No
 * cache keeps it.
 */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/calendar"
    },
    service = MVCResourceCommand.class)
public class CalendarMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    resourceResponse.setProperty(HttpHeaders.CACHE_CONTROL, "private, no-store");

    try {
      String calendar =
          ownCalendars.create(PageRequest.of(resourceRequest, clock, policyService)).toString();

      resourceResponse.setContentType("text/calendar; charset=UTF-8");
      resourceResponse.setProperty(
          HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ik-help-mee.ics\"");

      PortletResponseUtil.write(resourceResponse, calendar.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchModelException | PrincipalException exception) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
      resourceResponse.setContentType(ContentTypes.TEXT_HTML_UTF8);

      include(resourceRequest, resourceResponse, "/download_refused.jsp");
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private OwnCalendars ownCalendars;

  @Reference private PolicyService policyService;
}
