/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.year;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.klassenkring.roster.group.GroupName;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the roster who comes to which group in a school year. */
@Component(service = NewYearRoster.class)
public class NewYearRoster {

  /**
   * Reads a school year of a school, with the same few statements however many pupils there are.
   */
  Families of(long schoolGroupId, String schoolYear) {
    Date now = Date.from(clock.instant());
    List<Enrolment> enrolments =
        enrolmentLocalService.getSchoolEnrolments(schoolGroupId, schoolYear, now);
    Map<String, Set<Long>> pupils = new HashMap<>();
    Map<String, Set<String>> keys = new HashMap<>();

    for (Enrolment enrolment : enrolments) {
      String name = GroupName.comparable(enrolment.getRosterGroupName());

      pupils.computeIfAbsent(name, key -> new TreeSet<>()).add(enrolment.getPupilId());
      keys.computeIfAbsent(name, key -> new TreeSet<>()).add(enrolment.getRosterGroupKey());
    }

    return new Families(pupils, keys, accounts(enrolments, now));
  }

  /** Says which Site the groups of a name are in a school year. */
  void link(long schoolGroupId, String schoolYear, Collection<String> keys, long groupId)
      throws com.liferay.portal.kernel.exception.PortalException {

    for (String key : keys) {
      enrolmentLocalService.linkRosterGroup(schoolGroupId, schoolYear, key, groupId);
    }
  }

  /** The accounts of the guardians of each pupil. */
  private Map<Long, Set<Long>> accounts(List<Enrolment> enrolments, Date now) {
    long[] pupilIds = enrolments.stream().mapToLong(Enrolment::getPupilId).distinct().toArray();
    List<Guardianship> guardianships = guardianshipLocalService.getGuardianships(pupilIds, now);
    Map<Long, Long> userIds = new HashMap<>();

    for (Guardian guardian :
        guardianLocalService.getGuardians(
            guardianships.stream().mapToLong(Guardianship::getGuardianId).distinct().toArray())) {

      if (guardian.getGuardianUserId() != 0) {
        userIds.put(guardian.getGuardianId(), guardian.getGuardianUserId());
      }
    }

    Map<Long, Set<Long>> accounts = new HashMap<>();

    for (Guardianship guardianship : guardianships) {
      Long userId = userIds.get(guardianship.getGuardianId());

      if (userId != null) {
        accounts.computeIfAbsent(guardianship.getPupilId(), key -> new HashSet<>()).add(userId);
      }
    }

    return accounts;
  }

  /** Who is in which group, by what the group is called. Immutable. */
  static final class Families {

    private final Map<String, Set<Long>> pupils;
    private final Map<String, Set<String>> keys;
    private final Map<Long, Set<Long>> accounts;

    private Families(
        Map<String, Set<Long>> pupils,
        Map<String, Set<String>> keys,
        Map<Long, Set<Long>> accounts) {

      this.pupils = pupils;
      this.keys = keys;
      this.accounts = accounts;
    }

    int pupilsCount(String name) {
      return pupils.getOrDefault(GroupName.comparable(name), Set.of()).size();
    }

    /** The accounts of the parents of a group. */
    Set<Long> parentUserIds(String name) {
      Set<Long> userIds = new TreeSet<>();

      for (long pupilId : pupils.getOrDefault(GroupName.comparable(name), Set.of())) {
        userIds.addAll(accounts.getOrDefault(pupilId, Set.of()));
      }

      return userIds;
    }

    /** What the administration of the school calls the groups of a name. */
    Set<String> keys(String name) {
      return keys.getOrDefault(GroupName.comparable(name), Set.of());
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private GuardianshipLocalService guardianshipLocalService;
}
