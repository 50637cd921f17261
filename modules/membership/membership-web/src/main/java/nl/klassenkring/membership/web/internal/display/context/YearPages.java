/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.membership.exception.NoSuchSchoolYearRolloverException;
import nl.klassenkring.membership.service.SchoolYearRolloverService;
import nl.klassenkring.membership.year.YearPlan;
import nl.klassenkring.membership.year.YearPlanStep;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the pages about the end of a school year. */
@Component(service = YearPages.class)
public class YearPages {

  /** Gives the form of the oldest school year that has not ended, as it was typed. */
  public YearDisplayContext form(PageRequest pageRequest) throws PortalException {
    List<String> years =
        schoolYearRolloverService.getOpenSchoolYears(pageRequest.getSchoolGroupId());

    if (years.isEmpty()) {
      return new YearDisplayContext(null, List.of());
    }

    YearPlan plan = schoolYearRolloverService.getPlan(pageRequest.getSchoolGroupId(), years.get(0));

    return new YearDisplayContext(
        plan,
        plan.getSteps().stream()
            .map(step -> typed(pageRequest, step))
            .collect(Collectors.toList()));
  }

  /** Gives what would happen, or what happened, at the end of a school year. */
  public YearDisplayContext plan(PageRequest pageRequest) throws PortalException {
    YearPlan plan;

    try {
      plan =
          schoolYearRolloverService.getPlan(
              pageRequest.getSchoolGroupId(), pageRequest.text("schoolYear"));
    } catch (IllegalArgumentException exception) {
      throw new NoSuchSchoolYearRolloverException("No such school year", exception);
    }

    if (plan.getRolloverId() == 0) {
      throw new NoSuchSchoolYearRolloverException("Nothing was prepared");
    }

    return new YearDisplayContext(
        plan,
        plan.getSteps().stream()
            .map(step -> new YearStepDisplay(step, step.getNewName(), step.getChosenTeacherIds()))
            .collect(Collectors.toList()));
  }

  private static YearStepDisplay typed(PageRequest pageRequest, YearPlanStep step) {
    String name = "name" + step.getGroupId();

    if (!pageRequest.isTyped(name)) {
      return new YearStepDisplay(step, step.getNewName(), step.getChosenTeacherIds());
    }

    Set<Long> chosen =
        step.getTeachers().keySet().stream()
            .filter(
                userId ->
                    pageRequest
                        .texts("teachers" + step.getGroupId())
                        .contains(String.valueOf(userId)))
            .collect(Collectors.toSet());

    return new YearStepDisplay(step, pageRequest.text(name), chosen);
  }

  @Reference private SchoolYearRolloverService schoolYearRolloverService;
}
