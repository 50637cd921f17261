/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.model.Group;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds the guardians with authority over the pupils of a school. */
@Component(service = Respondents.class)
public class Respondents {

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private GuardianshipLocalService guardianshipLocalService;

  @Reference private PupilLocalService pupilLocalService;

  /** Gives them in the same order each time. */
  List<Respondent> of(Group site) {
    Date now = Date.from(clock.instant());
    Map<Long, Guardian> guardians = new HashMap<>();
    Map<Long, List<Guardianship>> guardianships = new HashMap<>();

    for (Guardian guardian :
        guardianLocalService.getSchoolGuardians(
            site.getGroupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS)) {

      guardians.put(guardian.getGuardianId(), guardian);
    }
    for (Guardianship guardianship :
        guardianshipLocalService.getSchoolGuardianships(site.getGroupId(), now)) {

      if (guardianship.isAuthority()) {
        guardianships
            .computeIfAbsent(guardianship.getPupilId(), pupilId -> new ArrayList<>())
            .add(guardianship);
      }
    }

    List<Respondent> respondents = new ArrayList<>();
    int turn = 0;

    for (Pupil pupil : pupils(site, now)) {
      for (Guardianship guardianship : guardianships.getOrDefault(pupil.getPupilId(), List.of())) {

        respondents.add(new Respondent(pupil, guardians.get(guardianship.getGuardianId()), turn));
      }
      turn++;
    }
    return respondents;
  }

  private List<Pupil> pupils(Group site, Date now) {
    List<Pupil> pupils =
        new ArrayList<>(
            pupilLocalService.getSchoolPupils(
                site.getGroupId(), now, QueryUtil.ALL_POS, QueryUtil.ALL_POS));

    pupils.sort(Comparator.comparing(Pupil::getRosterKey));

    return pupils;
  }
}
