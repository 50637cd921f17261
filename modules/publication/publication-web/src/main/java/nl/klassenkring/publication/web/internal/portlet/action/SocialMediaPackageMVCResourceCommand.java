/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.portlet.action;

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
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.exception.PublicationStatusException;
import nl.klassenkring.publication.service.PublicationRequestService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the package for social media of an approved request (D3), which no cache keeps. Who may not
 * have it, or asks for what is not there any more, gets a page that says so.
 */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/package"
    },
    service = MVCResourceCommand.class)
public class SocialMediaPackageMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    resourceResponse.setProperty(HttpHeaders.CACHE_CONTROL, "private, no-store");

    try {
      long publicationRequestId = ParamUtil.getLong(resourceRequest, "publicationRequestId");
      byte[] bytes = publicationRequestService.getSocialMediaPackage(publicationRequestId);

      resourceResponse.setContentType(ContentTypes.APPLICATION_ZIP);
      resourceResponse.setProperty(
          HttpHeaders.CONTENT_DISPOSITION,
          "attachment; filename=\"sociale-media-" + publicationRequestId + ".zip\"");

      PortletResponseUtil.write(resourceResponse, bytes);
    } catch (NoSuchModelException | PrincipalException | PublicationStatusException exception) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
      resourceResponse.setContentType(ContentTypes.TEXT_HTML_UTF8);

      include(resourceRequest, resourceResponse, "/download_refused.jsp");
    }
  }

  @Reference private PublicationRequestService publicationRequestService;
}
