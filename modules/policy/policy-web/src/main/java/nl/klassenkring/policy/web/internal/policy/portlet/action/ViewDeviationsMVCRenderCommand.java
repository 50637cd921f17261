/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.Map;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.policy.display.context.DeviationPages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what a school ever proposed. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/view_deviations"
    },
    service = MVCRenderCommand.class)
public class ViewDeviationsMVCRenderCommand extends BasePolicyMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return deviationPages.ofSchool(
        pageRequest.number("schoolGroupId"),
        Map.of(
            "mvcRenderCommandName",
            "/policy/view_deviations",
            "schoolGroupId",
            pageRequest.text("schoolGroupId")),
        pageRequest);
  }

  @Override
  protected String getPath() {
    return "/policy/view_deviations.jsp";
  }

  @Reference private DeviationPages deviationPages;
}
