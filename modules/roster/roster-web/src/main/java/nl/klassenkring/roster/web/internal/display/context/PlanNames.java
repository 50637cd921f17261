/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.exchange.plan.PlannedChange;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.web.internal.text.PlanFormatter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Names the people of a plan: those that the file names, and those that the school knows already.
 * Whoever has the plan was checked for it.
 */
@Component(service = PlanNames.class)
public class PlanNames {

  List<PlanSection> sections(
      long schoolGroupId, ImportPlan importPlan, PlanFormatter planFormatter, boolean whole) {

    Map<String, String> pupilNames = pupilNames(schoolGroupId, importPlan);
    Map<String, String> guardianNames = guardianNames(schoolGroupId, importPlan);

    return new PlanSections(
            planFormatter,
            key ->
                pupilNames.computeIfAbsent(
                    key, unknown -> planFormatter.format("pupil-with-number-x", unknown)),
            key ->
                guardianNames.computeIfAbsent(
                    key, unknown -> planFormatter.format("guardian-with-key-x", unknown)),
            whole ? Integer.MAX_VALUE : PlanSections.MAX_ITEMS)
        .of(importPlan);
  }

  private Map<String, String> pupilNames(long schoolGroupId, ImportPlan importPlan) {
    Map<String, String> names = new HashMap<>();

    if (!importPlan.guardianships().isEmpty() || !importPlan.memberships().isEmpty()) {
      for (Pupil pupil :
          pupilLocalService.getSchoolPupils(
              schoolGroupId, Date.from(clock.instant()), QueryUtil.ALL_POS, QueryUtil.ALL_POS)) {

        names.put(pupil.getRosterKey(), RosterNames.of(pupil));
      }
    }

    for (PlannedChange<RosterPupil> plannedChange : importPlan.pupils()) {
      names.put(plannedChange.subject().key(), plannedChange.subject().name().full());
    }

    return names;
  }

  private Map<String, String> guardianNames(long schoolGroupId, ImportPlan importPlan) {
    Map<String, String> names = new HashMap<>();

    if (!importPlan.guardianships().isEmpty()) {
      for (Guardian guardian :
          guardianLocalService.getSchoolGuardians(
              schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS)) {

        names.put(guardian.getRosterKey(), RosterNames.of(guardian));
      }
    }

    for (PlannedChange<RosterGuardian> plannedChange : importPlan.guardians()) {
      names.put(plannedChange.subject().key(), plannedChange.subject().name().full());
    }

    return names;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private PupilLocalService pupilLocalService;
}
