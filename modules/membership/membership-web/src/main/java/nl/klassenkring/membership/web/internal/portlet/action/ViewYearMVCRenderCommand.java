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

/** Asks what becomes of the groups of a school year. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.SCHOOL_YEAR,
      "mvc.command.name=/",
      "mvc.command.name=/year/view"
    },
    service = MVCRenderCommand.class)
public class ViewYearMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return yearPages.form(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/year/view.jsp";
  }

  @Reference private YearPages yearPages;
}
