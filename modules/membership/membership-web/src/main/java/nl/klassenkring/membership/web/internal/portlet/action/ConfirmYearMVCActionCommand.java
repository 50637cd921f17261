/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.SchoolYearRolloverService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a school year and begins the next, as it was shown. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.SCHOOL_YEAR,
      "mvc.command.name=/year/confirm"
    },
    service = MVCActionCommand.class)
public class ConfirmYearMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    schoolYearRolloverService.confirm(
        pageRequest.number("rolloverId"), pageRequest.text("planHash"));

    return new Done(
        "year-is-turned", "/year/plan", Map.of("schoolYear", pageRequest.text("schoolYear")));
  }

  @Override
  protected String getFormCommand() {
    return "/year/plan";
  }

  @Reference private SchoolYearRolloverService schoolYearRolloverService;
}
