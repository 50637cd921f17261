/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.web.internal.display.context.YearPages;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what would happen at the end of a school year. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.SCHOOL_YEAR,
      "mvc.command.name=/year/plan"
    },
    service = MVCRenderCommand.class)
public class ViewPlanMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return yearPages.plan(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/year/plan.jsp";
  }

  @Reference private YearPages yearPages;
}
