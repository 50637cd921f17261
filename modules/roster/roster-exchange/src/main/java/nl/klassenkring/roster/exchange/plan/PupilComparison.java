/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.roster.exchange.PersonName;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterPupil;

/** Compares the pupils of a file with those that are known. */
final class PupilComparison {

  private final KnownRoster known;
  private final RosterFile file;
  private final Map<String, String> groupNames = new HashMap<>();

  PupilComparison(KnownRoster known, RosterFile file) {
    this.known = known;
    this.file = file;

    for (RosterGroup group : file.groups()) {
      groupNames.put(group.key(), group.name());
    }
  }

  List<PlannedChange<RosterPupil>> changes() {
    List<PlannedChange<RosterPupil>> changes = new ArrayList<>();

    if (file.coversPupils()) {
      Set<String> keys = new HashSet<>();

      for (RosterPupil pupil : file.pupils()) {
        keys.add(pupil.key());
        addChange(changes, pupil);
      }

      known.enrolled().values().stream()
          .filter(pupil -> !keys.contains(pupil.key()))
          .map(PlannedChange::ended)
          .forEach(changes::add);
    }
    return changes;
  }

  private void addChange(List<PlannedChange<RosterPupil>> changes, RosterPupil pupil) {
    RosterPupil before = known.pupil(pupil.key()).orElse(null);

    if (before == null) {
      changes.add(PlannedChange.added(pupil));
      return;
    }
    RosterPupil after = withKnownBirthDate(pupil, before);
    List<FieldChange> fields = fields(before, after);

    if (!fields.isEmpty()) {
      changes.add(PlannedChange.changed(before, after, fields));
    }
  }

  /** A file that leaves birth dates out does not say that they are wrong. */
  private static RosterPupil withKnownBirthDate(RosterPupil pupil, RosterPupil before) {
    LocalDate birthDate = pupil.birthDate().or(before::birthDate).orElse(null);

    return RosterPupil.of(pupil.key(), pupil.name(), birthDate, pupil.groupKey());
  }

  private List<FieldChange> fields(RosterPupil before, RosterPupil after) {
    FieldChanges fields = new FieldChanges();
    PersonName name = after.name();

    fields.compareNames(before.name(), name);
    fields.compare(
        PlannedFields.BIRTH_DATE,
        before.birthDate().map(LocalDate::toString).orElse(""),
        after.birthDate().map(LocalDate::toString).orElse(""));

    String groupName = groupNames.getOrDefault(after.groupKey(), "");

    if (!known.isEnrolled(after.key())) {
      fields.add(PlannedFields.ENROLMENT, "", groupName);
    } else if (!before.groupKey().equals(after.groupKey())
        || !known.groupName(after.key()).equals(groupName)) {
      fields.add(PlannedFields.GROUP, known.groupName(after.key()), groupName);
    }
    return fields.list();
  }
}
