/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCResourceCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import com.liferay.portal.kernel.util.ContentTypes;
import java.nio.charset.StandardCharsets;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.classgroup.web.internal.display.context.AdviceFactory;
import nl.klassenkring.classgroup.web.internal.display.context.ClassPostFormValues;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says, while a form is filled in, what the rules say of it: the same part of the same page. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/advise"
    },
    service = MVCResourceCommand.class)
public class AdviseMVCResourceCommand extends BaseMVCResourceCommand {

  @Override
  protected void doServeResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws Exception {

    try {
      resourceRequest.setAttribute(
          ClassGroupWebKeys.DISPLAY_CONTEXT,
          adviceFactory.createAdvice(resourceRequest, ClassPostFormValues.typed(resourceRequest)));
    } catch (PortalException portalException) {
      resourceResponse.setStatus(HttpServletResponse.SC_NOT_FOUND);

      return;
    }

    resourceResponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
    resourceResponse.setContentType(ContentTypes.TEXT_HTML_UTF8);
    include(resourceRequest, resourceResponse, "/class_group/advice.jsp");
  }

  @Reference private AdviceFactory adviceFactory;
}
