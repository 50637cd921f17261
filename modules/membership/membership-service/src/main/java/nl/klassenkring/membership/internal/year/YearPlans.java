/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.year;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.internal.member.MemberList;
import nl.klassenkring.membership.model.SchoolYearStep;
import nl.klassenkring.membership.year.YearPlan;
import nl.klassenkring.membership.year.YearPlanStep;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.roster.digest.Sha256;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what would become of the groups of a school when its year ends, and changes nothing. */
@Component(service = YearPlans.class)
public class YearPlans {

  /**
   * Makes the plan.
   *
   * @param kept what was chosen; a group that is not in it goes on under its name with its teachers
   * @param confirmed whether it was done: then it is about the groups that were chosen for
   */
  public YearPlan of(
      long schoolGroupId,
      long rolloverId,
      String fromSchoolYear,
      List<SchoolYearStep> kept,
      boolean confirmed)
      throws PortalException {

    String toSchoolYear = SchoolYear.parse(fromSchoolYear).next().value();
    Map<Long, SchoolYearStep> choices = new HashMap<>();

    kept.forEach(step -> choices.put(step.getGroupId(), step));

    Set<Long> groupIds = new LinkedHashSet<>();

    if (confirmed) {
      kept.forEach(step -> groupIds.add(step.getGroupId()));
    } else {
      schoolGroups
          .open(schoolGroupId, fromSchoolYear)
          .forEach(classGroup -> groupIds.add(classGroup.getGroupId()));
    }

    List<Group> groups =
        groupLocalService.getGroups(groupIds.stream().mapToLong(Long::longValue).toArray());

    if (groups.isEmpty()) {
      return plan(rolloverId, fromSchoolYear, toSchoolYear, List.of(), confirmed);
    }

    Map<Long, Set<Long>> teachersByGroup =
        memberList.userIdsByGroup(groups.get(0).getCompanyId(), groupIds, MemberRole.TEACHER);
    Map<Long, String> teachers = memberList.names(teachersByGroup.values());
    NewYearRoster.Families families = newYearRoster.of(schoolGroupId, toSchoolYear);
    List<YearPlanStep> steps = new ArrayList<>();

    for (Group group : groups) {
      SchoolYearStep choice = choices.get(group.getGroupId());
      String name = group.getDescriptiveName();
      String newName = (choice == null) ? name : choice.getNewName();

      steps.add(
          new YearPlanStep(
              group.getGroupId(),
              name,
              newName,
              teachers,
              (choice == null)
                  ? teachersByGroup.getOrDefault(group.getGroupId(), Set.of())
                  : ids(choice.getTeacherUserIds()),
              newName.isEmpty() ? Set.of() : families.parentUserIds(newName),
              newName.isEmpty() ? 0 : families.pupilsCount(newName),
              (choice == null) ? 0 : choice.getNewGroupId()));
    }

    return plan(rolloverId, fromSchoolYear, toSchoolYear, steps, confirmed);
  }

  private static YearPlan plan(
      long rolloverId,
      String fromSchoolYear,
      String toSchoolYear,
      List<YearPlanStep> steps,
      boolean confirmed) {

    String text =
        steps.stream()
            .map(
                step ->
                    String.join(
                        "|",
                        String.valueOf(step.getGroupId()),
                        step.getName(),
                        step.getNewName(),
                        step.getChosenTeacherIds().toString(),
                        step.getParentUserIds().toString(),
                        String.valueOf(step.getPupilsCount())))
            .collect(Collectors.joining("\n"));

    return new YearPlan(
        rolloverId,
        fromSchoolYear,
        toSchoolYear,
        steps,
        Sha256.of((rolloverId + "\n" + text).getBytes(StandardCharsets.UTF_8)),
        confirmed);
  }

  private static Set<Long> ids(String text) {
    return Arrays.stream(text.split(" "))
        .filter(part -> !part.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private MemberList memberList;

  @Reference private NewYearRoster newYearRoster;

  @Reference private SchoolGroups schoolGroups;
}
