/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.ContentTypes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.policy.portlet.PageKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.web.internal.request.display.context.RequestForms;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Says, while a form is filled in, what the agreements say of it: the same part of the page. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/publication/advise"
    },
    service = MVCResourceCommand.class)
public class AdviseMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    try {
      resourceRequest.setAttribute(
          PageKeys.DISPLAY_CONTEXT,
          requestForms.createAdvice(PageRequest.of(resourceRequest, clock, policyService)));
    } catch (PortalException portalException) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);

      return;
    }

    resourceResponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
    resourceResponse.setContentType(ContentTypes.TEXT_HTML_UTF8);
    include(resourceRequest, resourceResponse, "/publication/advice.jsp");
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;

  @Reference private RequestForms requestForms;
}
