/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.policy.display.context.DeviationPages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the schools, for the privacy officer. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/view_schools"
    },
    service = MVCRenderCommand.class)
public class ViewSchoolsMVCRenderCommand extends BasePolicyMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return deviationPages.schools(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/policy/view_schools.jsp";
  }

  @Reference private DeviationPages deviationPages;
}
