/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.PersonName;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterMembership;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.plan.KnownRoster;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;

/** The rows of a school that an import is compared with, and that it changes. */
final class SchoolRows {

  private final Map<String, Pupil> pupils = new LinkedHashMap<>();
  private final List<Enrolment> allEnrolments;
  private final Map<Long, Enrolment> enrolments = new HashMap<>();
  private final Map<Long, Map<String, Enrolment>> composedEnrolments = new HashMap<>();
  private final Map<String, Guardian> guardians = new LinkedHashMap<>();
  private final Map<List<Long>, Guardianship> guardianships = new LinkedHashMap<>();

  /**
   * Takes the rows of a school.
   *
   * @param enrolments those of the school year that have not ended
   * @param guardianships those that have not ended
   */
  SchoolRows(
      List<Pupil> pupils,
      List<Enrolment> enrolments,
      List<Guardian> guardians,
      List<Guardianship> guardianships) {

    pupils.forEach(pupil -> this.pupils.put(pupil.getRosterKey(), pupil));
    allEnrolments = List.copyOf(enrolments);
    allEnrolments.forEach(this::put);
    guardians.forEach(guardian -> this.guardians.put(guardian.getRosterKey(), guardian));
    guardianships.forEach(this::put);
  }

  Pupil pupil(String rosterKey) {
    return pupils.get(rosterKey);
  }

  void put(Pupil pupil) {
    pupils.put(pupil.getRosterKey(), pupil);
  }

  private void put(Enrolment enrolment) {
    if (enrolment.isComposed()) {
      composedEnrolments
          .computeIfAbsent(enrolment.getPupilId(), pupilId -> new LinkedHashMap<>())
          .put(enrolment.getRosterGroupKey(), enrolment);
    } else {
      enrolments.put(enrolment.getPupilId(), enrolment);
    }
  }

  /** The enrolment in the pupil's own group. */
  Enrolment enrolment(Pupil pupil) {
    return enrolments.get(pupil.getPupilId());
  }

  /** The enrolment in a group beside the pupil's own. */
  Enrolment enrolment(RosterMembership membership) {
    return composedEnrolments(pupil(membership.pupilKey())).get(membership.group().key());
  }

  private Map<String, Enrolment> composedEnrolments(Pupil pupil) {
    return composedEnrolments.getOrDefault(pupil.getPupilId(), Map.of());
  }

  /** All enrolments, in own groups and beside them. */
  List<Enrolment> enrolments() {
    return allEnrolments;
  }

  Guardian guardian(String rosterKey) {
    return guardians.get(rosterKey);
  }

  void put(Guardian guardian) {
    guardians.put(guardian.getRosterKey(), guardian);
  }

  Guardianship guardianship(RosterGuardianship guardianship) {
    return guardianships.get(
        pair(
            guardian(guardianship.guardianKey()).getGuardianId(),
            pupil(guardianship.pupilKey()).getPupilId()));
  }

  Collection<Guardianship> guardianships() {
    return guardianships.values();
  }

  void put(Guardianship guardianship) {
    guardianships.put(pair(guardianship.getGuardianId(), guardianship.getPupilId()), guardianship);
  }

  void remove(Guardianship guardianship) {
    guardianships.remove(pair(guardianship.getGuardianId(), guardianship.getPupilId()));
  }

  private static List<Long> pair(long guardianId, long pupilId) {
    return List.of(guardianId, pupilId);
  }

  /** The same as plain values. */
  KnownRoster known() {
    KnownRoster.Builder builder = KnownRoster.builder();
    Map<Long, String> pupilKeys = new HashMap<>();
    Map<Long, String> guardianKeys = new HashMap<>();

    for (Pupil pupil : pupils.values()) {
      pupilKeys.put(pupil.getPupilId(), pupil.getRosterKey());
      add(builder, pupil);
    }

    for (Guardian guardian : guardians.values()) {
      guardianKeys.put(guardian.getGuardianId(), guardian.getRosterKey());
      builder.guardian(
          RosterGuardian.of(
              guardian.getRosterKey(),
              PersonName.of(
                  guardian.getFirstName(), guardian.getNamePrefix(), guardian.getLastName()),
              guardian.getEmailAddress()));
    }

    for (Guardianship guardianship : guardianships.values()) {
      builder.guardianship(
          RosterGuardianship.of(
              pupilKeys.get(guardianship.getPupilId()),
              guardianKeys.get(guardianship.getGuardianId()),
              guardianship.getRelation(),
              guardianship.isAuthority() ? Authority.YES : Authority.NO));
    }

    return builder.build();
  }

  private void add(KnownRoster.Builder builder, Pupil pupil) {
    Enrolment enrolment = enrolment(pupil);

    if (enrolment == null) {
      builder.notEnrolled(value(pupil, ""));
    } else {
      builder.enrolled(value(pupil, enrolment.getRosterGroupKey()), enrolment.getRosterGroupName());
    }

    for (Enrolment composed : composedEnrolments(pupil).values()) {
      builder.membership(
          RosterMembership.of(
              pupil.getRosterKey(),
              RosterGroup.composed(composed.getRosterGroupKey(), composed.getRosterGroupName())));
    }
  }

  private static RosterPupil value(Pupil pupil, String groupKey) {
    Date birthDate = pupil.getBirthDate();

    return RosterPupil.of(
        pupil.getRosterKey(),
        PersonName.of(pupil.getFirstName(), pupil.getNamePrefix(), pupil.getLastName()),
        birthDate == null ? null : LocalDate.ofInstant(birthDate.toInstant(), ZoneOffset.UTC),
        groupKey);
  }
}
