/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.exception.SchoolYearPlanException;
import nl.klassenkring.membership.service.SchoolYearRolloverService;
import nl.klassenkring.membership.year.YearChoice;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what becomes of the groups of a school year, to be shown before it is done. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.SCHOOL_YEAR,
      "mvc.command.name=/year/prepare"
    },
    service = MVCActionCommand.class)
public class PrepareYearMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    List<YearChoice> choices = new ArrayList<>();

    try {
      for (String groupId : pageRequest.texts("groupId")) {
        Set<Long> teacherUserIds = new HashSet<>();

        for (String teacherUserId : pageRequest.texts("teachers" + groupId)) {
          teacherUserIds.add(Long.valueOf(teacherUserId));
        }

        choices.add(
            new YearChoice(
                Long.parseLong(groupId), pageRequest.text("name" + groupId), teacherUserIds));
      }
    } catch (NumberFormatException exception) {
      throw new SchoolYearPlanException("Not as the form sends it", exception);
    }

    schoolYearRolloverService.prepare(
        pageRequest.getSchoolGroupId(), pageRequest.text("schoolYear"), choices);

    return new Done(
        "year-is-prepared", "/year/plan", Map.of("schoolYear", pageRequest.text("schoolYear")));
  }

  @Override
  protected String getFormCommand() {
    return "/year/view";
  }

  @Reference private SchoolYearRolloverService schoolYearRolloverService;
}
