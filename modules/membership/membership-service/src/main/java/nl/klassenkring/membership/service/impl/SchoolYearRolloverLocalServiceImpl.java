/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.membership.exception.SchoolYearPlanException;
import nl.klassenkring.membership.internal.year.SchoolGroups;
import nl.klassenkring.membership.internal.year.YearPlans;
import nl.klassenkring.membership.internal.year.YearTurn;
import nl.klassenkring.membership.model.SchoolYearRollover;
import nl.klassenkring.membership.model.SchoolYearStep;
import nl.klassenkring.membership.service.base.SchoolYearRolloverLocalServiceBaseImpl;
import nl.klassenkring.membership.year.YearChoice;
import nl.klassenkring.membership.year.YearPlan;
import nl.klassenkring.membership.year.YearPlanStep;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.roster.group.GroupName;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Ends school years and begins the next; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.SchoolYearRollover",
    service = AopService.class)
public class SchoolYearRolloverLocalServiceImpl extends SchoolYearRolloverLocalServiceBaseImpl {

  /**
   * Does what a plan says, all of it in this one transaction: closes the groups of the year, and
   * makes those of the next with their pages and members. A plan that was done already is given
   * back as it was done.
   *
   * @param planHash the fingerprint of the plan as it was shown
   * @throws SchoolYearPlanException if the plan has changed since, or another does it now
   */
  @Override
  public YearPlan confirm(long userId, long schoolYearRolloverId, String planHash)
      throws PortalException {

    SchoolYearRollover rollover =
        schoolYearRolloverPersistence.findByPrimaryKey(schoolYearRolloverId);

    if (rollover.getConfirmedDate() != null) {
      return plan(rollover);
    }

    YearPlan plan = plan(rollover);

    if (!plan.getHash().equals(planHash)) {
      throw new SchoolYearPlanException("The plan has changed since it was shown");
    }

    begin(userId, rollover, planHash);

    Map<Long, SchoolYearStep> steps = new HashMap<>();

    schoolYearStepPersistence
        .findBySchoolYearRolloverId(schoolYearRolloverId)
        .forEach(step -> steps.put(step.getGroupId(), step));

    for (YearPlanStep planned : plan.getSteps()) {
      SchoolYearStep step = steps.get(planned.getGroupId());

      step.setModifiedDate(now());
      step.setNewGroupId(
          yearTurn.turn(userId, planned, plan.getFromSchoolYear(), plan.getToSchoolYear()));
      schoolYearStepPersistence.update(step);
    }

    return plan(rollover);
  }

  /** Gives the school years of which a school has groups that are not closed, the oldest first. */
  @Override
  public List<String> getOpenSchoolYears(long schoolGroupId) {
    return schoolGroups.openYears(schoolGroupId);
  }

  /**
   * Gives what was prepared for the groups of a school year, or what became of them; when nothing
   * was prepared, that each goes on under its name with its teachers. A group that is not among
   * what was prepared, because it was made later, does so, too.
   */
  @Override
  public YearPlan getPlan(long schoolGroupId, String fromSchoolYear) throws PortalException {
    SchoolYearRollover rollover =
        schoolYearRolloverPersistence.fetchByS_F(schoolGroupId, fromSchoolYear);

    return (rollover == null)
        ? yearPlans.of(schoolGroupId, 0, fromSchoolYear, List.of(), false)
        : plan(rollover);
  }

  /**
   * Keeps what becomes of the groups of a school year, in the place of what was prepared before.
   *
   * @throws SchoolYearPlanException if the year is over already, a name is no name, two new groups
   *     have one, a teacher did not teach in the year, or a group is none of the year
   */
  @Override
  public YearPlan prepare(
      long userId, long schoolGroupId, String fromSchoolYear, List<YearChoice> choices)
      throws PortalException {

    YearPlan before = getPlan(schoolGroupId, fromSchoolYear);

    if (before.isConfirmed()) {
      throw new SchoolYearPlanException("It was done already");
    }

    validate(before, choices);

    SchoolYearRollover rollover =
        schoolYearRolloverPersistence.fetchByS_F(schoolGroupId, fromSchoolYear);

    if (rollover == null) {
      rollover = schoolYearRolloverPersistence.create(counterLocalService.increment());
      rollover.setCompanyId(groupLocalService.getGroup(schoolGroupId).getCompanyId());
      rollover.setCreateDate(now());
      rollover.setSchoolGroupId(schoolGroupId);
      rollover.setFromSchoolYear(fromSchoolYear);
      rollover.setToSchoolYear(SchoolYear.parse(fromSchoolYear).next().value());
    }

    rollover.setUserId(userId);
    rollover.setUserName(userLocalService.getUser(userId).getFullName());
    rollover.setModifiedDate(now());
    rollover = schoolYearRolloverPersistence.update(rollover);

    schoolYearStepPersistence.removeBySchoolYearRolloverId(rollover.getSchoolYearRolloverId());

    for (YearChoice choice : choices) {
      add(userId, rollover, choice);
    }

    return plan(rollover);
  }

  /**
   * The row goes first: of two who confirm at a time, the second is refused before he does more.
   */
  private void begin(long userId, SchoolYearRollover rollover, String planHash)
      throws PortalException {

    rollover.setModifiedDate(now());
    rollover.setPlanHash(planHash);
    rollover.setConfirmedByUserId(userId);
    rollover.setConfirmedByUserName(userLocalService.getUser(userId).getFullName());
    rollover.setConfirmedDate(now());

    try {
      schoolYearRolloverPersistence.update(rollover);
      schoolYearRolloverPersistence.flush();
    } catch (SystemException exception) {
      // What could not be sent must not be sent again by the rollback, which would hide the reason.
      schoolYearRolloverPersistence.getCurrentSession().clear();

      throw new SchoolYearPlanException("Confirmed by another in the same moment", exception);
    }
  }

  private void add(long userId, SchoolYearRollover rollover, YearChoice choice) {
    SchoolYearStep step = schoolYearStepPersistence.create(counterLocalService.increment());

    step.setCompanyId(rollover.getCompanyId());
    step.setUserId(userId);
    step.setUserName(rollover.getUserName());
    step.setCreateDate(now());
    step.setModifiedDate(now());
    step.setSchoolYearRolloverId(rollover.getSchoolYearRolloverId());
    step.setGroupId(choice.getGroupId());
    step.setNewName(choice.getNewName().strip());
    step.setTeacherUserIds(
        choice.getTeacherUserIds().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    schoolYearStepPersistence.update(step);
  }

  private YearPlan plan(SchoolYearRollover rollover) throws PortalException {
    return yearPlans.of(
        rollover.getSchoolGroupId(),
        rollover.getSchoolYearRolloverId(),
        rollover.getFromSchoolYear(),
        schoolYearStepPersistence.findBySchoolYearRolloverId(rollover.getSchoolYearRolloverId()),
        rollover.getConfirmedDate() != null);
  }

  private static void validate(YearPlan plan, List<YearChoice> choices)
      throws SchoolYearPlanException {

    Map<Long, YearPlanStep> steps = new HashMap<>();

    plan.getSteps().forEach(step -> steps.put(step.getGroupId(), step));

    Set<String> names = new HashSet<>();
    List<Long> groupIds = new ArrayList<>();

    for (YearChoice choice : choices) {
      YearPlanStep step = steps.get(choice.getGroupId());
      String name = choice.getNewName().strip();

      groupIds.add(choice.getGroupId());

      if ((step == null)
          || (name.length() > MOST_OF_NAME)
          || !step.getTeachers().keySet().containsAll(choice.getTeacherUserIds())
          || (!name.isEmpty() && !names.add(GroupName.comparable(name)))) {

        throw new SchoolYearPlanException("It cannot become: " + name);
      }
    }

    if ((groupIds.size() != steps.size()) || !groupIds.containsAll(steps.keySet())) {
      throw new SchoolYearPlanException("Not all groups of the year, each once");
    }
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private static final int MOST_OF_NAME = 100;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference private SchoolGroups schoolGroups;

  @Reference private YearPlans yearPlans;

  @Reference private YearTurn yearTurn;
}
