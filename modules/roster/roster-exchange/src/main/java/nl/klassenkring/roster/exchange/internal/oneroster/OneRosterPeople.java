/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.RosterTeacher;
import nl.klassenkring.roster.exchange.internal.Memberships;

/** Tells pupils, teachers and guardians apart, and finds who is whose guardian. */
final class OneRosterPeople {

  private final List<OneRosterUser> users;
  private final Map<String, List<String>> groupKeys;
  private final Memberships memberships;
  private final Map<String, OneRosterUser> byId = new HashMap<>();

  /**
   * Takes the users.
   *
   * @param groupKeys the homerooms of users
   * @param memberships the groups beside those
   */
  OneRosterPeople(
      List<OneRosterUser> users, Map<String, List<String>> groupKeys, Memberships memberships) {

    this.users = users;
    this.groupKeys = groupKeys;
    this.memberships = memberships;

    users.forEach(user -> byId.put(user.id(), user));
  }

  List<RosterPupil> pupils() {
    return users.stream()
        .filter(OneRosterUser::isPupil)
        .map(user -> RosterPupil.of(user.id(), user.name(), null, groupKey(user)))
        .collect(Collectors.toList());
  }

  private String groupKey(OneRosterUser pupil) {
    return groupKeys.getOrDefault(pupil.id(), List.of("")).get(0);
  }

  List<RosterTeacher> teachers() {
    return users.stream()
        .filter(OneRosterUser::isTeacher)
        .map(
            user ->
                RosterTeacher.of(user.id(), user.name(), user.emailAddress(), allGroupKeys(user)))
        .collect(Collectors.toList());
  }

  private List<String> allGroupKeys(OneRosterUser teacher) {
    List<String> allGroupKeys = new ArrayList<>(groupKeys.getOrDefault(teacher.id(), List.of()));

    allGroupKeys.addAll(memberships.groupKeys(teacher.id()));
    return allGroupKeys;
  }

  List<RosterGuardian> guardians() {
    return users.stream()
        .filter(OneRosterUser::isGuardian)
        .map(user -> RosterGuardian.of(user.id(), user.name(), user.emailAddress()))
        .collect(Collectors.toList());
  }

  /** Either side may name the other; OneRoster does not say who has authority. */
  List<RosterGuardianship> guardianships() {
    Map<List<String>, RosterGuardianship> guardianships = new LinkedHashMap<>();

    for (OneRosterUser user : users) {
      for (String agent : user.agents()) {
        OneRosterUser other = byId.get(agent);

        if (other != null && user.isPupil() && other.isGuardian()) {
          add(guardianships, user, other);
        } else if (other != null && user.isGuardian() && other.isPupil()) {
          add(guardianships, other, user);
        }
      }
    }
    return new ArrayList<>(guardianships.values());
  }

  private static void add(
      Map<List<String>, RosterGuardianship> guardianships,
      OneRosterUser pupil,
      OneRosterUser guardian) {

    guardianships.put(
        List.of(pupil.id(), guardian.id()),
        RosterGuardianship.of(pupil.id(), guardian.id(), guardian.role(), Authority.UNKNOWN));
  }
}
