/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.portlet.PortletResponseUtil;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.HttpHeaders;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.exception.HardCopyException;
import nl.klassenkring.moderation.service.IncidentService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives a hard copy to who reads its file (F2), which no cache keeps and no browser opens by
 * itself. Who may not have it, or asks for what is not there, gets a page that says so.
 */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/incidents/hard_copy"
    },
    service = MVCResourceCommand.class)
public class HardCopyMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    resourceResponse.setProperty(HttpHeaders.CACHE_CONTROL, "private, no-store");

    try {
      long hardCopyId = ParamUtil.getLong(resourceRequest, "hardCopyId");
      byte[] bytes = incidentService.getHardCopy(hardCopyId);

      resourceResponse.setContentType(ContentTypes.APPLICATION_PDF);
      resourceResponse.setProperty(
          HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kopie-" + hardCopyId + ".pdf\"");

      PortletResponseUtil.write(resourceResponse, bytes);
    } catch (HardCopyException | NoSuchModelException | PrincipalException exception) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
      resourceResponse.setContentType(ContentTypes.TEXT_HTML_UTF8);

      include(resourceRequest, resourceResponse, "/download_refused.jsp");
    }
  }

  @Reference private IncidentService incidentService;
}
