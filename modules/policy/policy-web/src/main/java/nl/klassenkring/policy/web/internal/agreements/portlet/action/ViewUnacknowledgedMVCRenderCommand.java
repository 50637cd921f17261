/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreements.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.Map;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.service.AcknowledgementService;
import nl.klassenkring.policy.web.internal.agreements.display.context.UnacknowledgedDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists for who runs the school the members who did not acknowledge the agreements yet (G2). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.AGREEMENTS,
      "mvc.command.name=" + ViewUnacknowledgedMVCRenderCommand.NAME
    },
    service = MVCRenderCommand.class)
public class ViewUnacknowledgedMVCRenderCommand extends BasePageMVCRenderCommand {

  static final String NAME = "/agreements/view_unacknowledged";

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    long schoolGroupId = pageRequest.getSchoolGroupId();
    int total = acknowledgementService.getUnacknowledgedMembersCount(schoolGroupId);
    Pages pages = pageRequest.pages(total, PAGE_SIZE, Map.of("mvcRenderCommandName", NAME));

    return new UnacknowledgedDisplayContext(
        acknowledgementService.getUnacknowledgedMembers(
            schoolGroupId, pages.getStart(), pages.getEnd()),
        total,
        pages);
  }

  @Override
  protected String getPath() {
    return "/agreements/view_unacknowledged.jsp";
  }

  private static final int PAGE_SIZE = 50;

  @Reference private AcknowledgementService acknowledgementService;
}
