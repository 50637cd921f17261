/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;

/**
 * Compares the guardians of a file with those that are known. A file is complete for each pupil
 * whose guardians it names, and says nothing of the guardians of another pupil.
 */
final class GuardianComparison {

  private final KnownRoster known;
  private final RosterFile file;

  GuardianComparison(KnownRoster known, RosterFile file) {
    this.known = known;
    this.file = file;
  }

  List<PlannedChange<RosterGuardian>> guardians() {
    List<PlannedChange<RosterGuardian>> changes = new ArrayList<>();

    for (RosterGuardian after : file.guardians()) {
      Optional<RosterGuardian> before = known.guardian(after.key());

      if (before.isEmpty()) {
        changes.add(PlannedChange.added(after));
      } else {
        FieldChanges fields = new FieldChanges();

        fields.compareNames(before.get().name(), after.name());
        fields.compare(
            PlannedFields.EMAIL_ADDRESS, before.get().emailAddress(), after.emailAddress());
        addChange(changes, before.get(), after, fields);
      }
    }
    return changes;
  }

  List<PlannedChange<RosterGuardianship>> guardianships() {
    List<PlannedChange<RosterGuardianship>> changes = new ArrayList<>();

    byPupil()
        .forEach(
            (pupilKey, guardianships) ->
                comparePupil(changes, known.guardianshipsOf(pupilKey), guardianships));
    return changes;
  }

  private Map<String, List<RosterGuardianship>> byPupil() {
    Map<String, List<RosterGuardianship>> byPupil = new LinkedHashMap<>();

    for (RosterGuardianship guardianship : file.guardianships()) {
      byPupil.computeIfAbsent(guardianship.pupilKey(), key -> new ArrayList<>()).add(guardianship);
    }
    return byPupil;
  }

  private static void comparePupil(
      List<PlannedChange<RosterGuardianship>> changes,
      List<RosterGuardianship> before,
      List<RosterGuardianship> after) {

    for (RosterGuardianship guardianship : after) {
      Optional<RosterGuardianship> known =
          before.stream().filter(guardianship::isSamePair).findFirst();

      if (known.isPresent()) {
        compare(changes, known.get(), completed(guardianship, known.get()));
      } else {
        changes.add(PlannedChange.added(completed(guardianship)));
      }
    }

    before.stream()
        .filter(guardianship -> after.stream().noneMatch(guardianship::isSamePair))
        .map(PlannedChange::ended)
        .forEach(changes::add);
  }

  /** What a file does not say stays as it was; such a file has no word of its own for it either. */
  private static RosterGuardianship completed(
      RosterGuardianship guardianship, RosterGuardianship known) {

    return guardianship.authority() == Authority.UNKNOWN ? known : guardianship;
  }

  /** Authority that nobody spoke of is denied. */
  private static RosterGuardianship completed(RosterGuardianship guardianship) {
    return guardianship.authority() != Authority.UNKNOWN
        ? guardianship
        : RosterGuardianship.of(
            guardianship.pupilKey(),
            guardianship.guardianKey(),
            guardianship.relation(),
            Authority.NO);
  }

  private static void compare(
      List<PlannedChange<RosterGuardianship>> changes,
      RosterGuardianship before,
      RosterGuardianship after) {

    FieldChanges fields = new FieldChanges();

    fields.compare(PlannedFields.RELATION, before.relation(), after.relation());
    fields.compare(PlannedFields.AUTHORITY, before.authority().name(), after.authority().name());
    addChange(changes, before, after, fields);
  }

  private static <T> void addChange(
      List<PlannedChange<T>> changes, T before, T after, FieldChanges fields) {

    if (!fields.list().isEmpty()) {
      changes.add(PlannedChange.changed(before, after, fields.list()));
    }
  }
}
