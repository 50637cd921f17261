/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.plan.ChangeKind;
import nl.klassenkring.roster.exchange.plan.PlannedChange;
import nl.klassenkring.roster.exchange.plan.PlannedFields;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;

/** Does what a plan says about pupils and the groups that are their own. */
final class PupilImport {

  private static final RosterGroup NO_GROUP = RosterGroup.of("", "");

  private final RowWriter rowWriter;
  private final ImportScope scope;
  private final SchoolRows rows;
  private final EnrolmentRows enrolmentRows;
  private final Map<String, RosterGroup> groups;

  PupilImport(
      RowWriter rowWriter,
      ImportScope scope,
      SchoolRows rows,
      EnrolmentRows enrolmentRows,
      RosterFile file) {

    this.rowWriter = rowWriter;
    this.scope = scope;
    this.rows = rows;
    this.enrolmentRows = enrolmentRows;

    groups =
        file.groups().stream().collect(Collectors.toMap(RosterGroup::key, Function.identity()));
  }

  void apply(List<PlannedChange<RosterPupil>> changes) {
    // A pupil and an enrolment at most for each change.
    RowWriter.Ids ids = rowWriter.ids(changes.size() * 2);

    for (PlannedChange<RosterPupil> change : changes) {
      if (change.kind() == ChangeKind.ENDED) {
        end(change.subject());
      } else {
        addOrChange(change, ids);
      }
    }
  }

  private void end(RosterPupil value) {
    Pupil pupil = rows.pupil(value.key());

    enrolmentRows.end(rows.enrolment(pupil));
    pupil.setEndDate(scope.now());
    rowWriter.save(pupil, scope);
  }

  private void addOrChange(PlannedChange<RosterPupil> change, RowWriter.Ids ids) {
    RosterPupil value = change.subject();
    boolean added = change.kind() == ChangeKind.ADDED;
    Pupil pupil = added ? rowWriter.newPupil(scope, ids) : rows.pupil(value.key());

    pupil.setRosterKey(value.key());
    pupil.setFirstName(value.name().first());
    pupil.setNamePrefix(value.name().prefix());
    pupil.setLastName(value.name().last());
    pupil.setBirthDate(
        value
            .birthDate()
            .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
            .orElse(null));
    pupil.setEndDate(null);

    rowWriter.save(pupil, scope);
    rows.put(pupil);

    if (added || change.changes(PlannedFields.ENROLMENT)) {
      enrolmentRows.start(pupil, ownGroup(value), false, ids);
    } else if (change.changes(PlannedFields.GROUP)) {
      move(pupil, ownGroup(value), ids);
    }
  }

  private RosterGroup ownGroup(RosterPupil value) {
    return groups.getOrDefault(value.groupKey(), NO_GROUP);
  }

  /** A group that is only called otherwise is the same group. */
  private void move(Pupil pupil, RosterGroup group, RowWriter.Ids ids) {
    Enrolment enrolment = rows.enrolment(pupil);

    if (enrolment.getRosterGroupKey().equals(group.key())) {
      enrolmentRows.setGroup(enrolment, group);
    } else {
      enrolmentRows.end(enrolment);
      enrolmentRows.start(pupil, group, false, ids);
    }
  }
}
