/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.removal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.web.internal.removal.display.context.RemovalForms;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks whether something is really to be removed, and for which rule (F1). */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "javax.portlet.name=" + ModerationPortletKeys.REPORT,
      "mvc.command.name=/remove"
    },
    service = MVCRenderCommand.class)
public class RemoveContentMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return removalForms.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/remove.jsp";
  }

  @Reference private RemovalForms removalForms;
}
