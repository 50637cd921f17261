/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.web.internal.revision.RevisionForms;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the form in which what a request asks is changed, also when only a row is added. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/change_slots"
    },
    service = MVCRenderCommand.class)
public class ChangeSlotsMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return revisionForms.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/help_request/change_slots.jsp";
  }

  @Reference private RevisionForms revisionForms;
}
