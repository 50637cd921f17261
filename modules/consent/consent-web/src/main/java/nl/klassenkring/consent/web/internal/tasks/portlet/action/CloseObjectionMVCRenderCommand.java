/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.tasks.display.context.ObjectionDisplays;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the form that ends the conversation about a picture (C4). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT,
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/close_objection"
    },
    service = MVCRenderCommand.class)
public class CloseObjectionMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return objectionDisplays.createForm(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/tasks/close_objection.jsp";
  }

  @Reference private ObjectionDisplays objectionDisplays;
}
