/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterPupil;
import nl.klassenkring.roster.exchange.plan.ChangeKind;
import nl.klassenkring.roster.exchange.plan.PlannedChange;
import nl.klassenkring.roster.exchange.plan.PlannedFields;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;

/** Does what a plan says about pupils and their enrolments. */
final class PupilImport {

  private final RowWriter rowWriter;
  private final ImportScope scope;
  private final SchoolRows rows;
  private final ClassGroupSites sites;
  private final Map<String, String> groupNames;
  private final List<Enrolment> changedEnrolments = new ArrayList<>();

  PupilImport(
      RowWriter rowWriter,
      ImportScope scope,
      SchoolRows rows,
      ClassGroupSites sites,
      RosterFile file) {

    this.rowWriter = rowWriter;
    this.scope = scope;
    this.rows = rows;
    this.sites = sites;

    groupNames =
        file.groups().stream().collect(Collectors.toMap(RosterGroup::key, RosterGroup::name));
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
    // One kind of row after the other: rows of a kind are sent in batches.
    changedEnrolments.forEach(enrolment -> rowWriter.save(enrolment, scope));
  }

  private void end(RosterPupil value) {
    Pupil pupil = rows.pupil(value.key());

    endEnrolment(rows.enrolment(pupil));
    pupil.setEndDate(scope.now());
    rowWriter.save(pupil, scope);
  }

  private void endEnrolment(Enrolment enrolment) {
    enrolment.setEndDate(scope.now());
    changedEnrolments.add(enrolment);
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
      enrol(pupil, value.groupKey(), ids);
    } else if (change.changes(PlannedFields.GROUP)) {
      move(pupil, value.groupKey(), ids);
    }
  }

  private void enrol(Pupil pupil, String groupKey, RowWriter.Ids ids) {
    Enrolment enrolment = rowWriter.newEnrolment(scope, ids);

    enrolment.setPupilId(pupil.getPupilId());
    enrolment.setSchoolYear(scope.schoolYear());
    enrolment.setStartDate(scope.enrolmentStart());
    enrolment.setEndDate(scope.enrolmentEnd());
    setGroup(enrolment, groupKey);

    changedEnrolments.add(enrolment);
  }

  /** A group that is only called otherwise is the same group. */
  private void move(Pupil pupil, String groupKey, RowWriter.Ids ids) {
    Enrolment enrolment = rows.enrolment(pupil);

    if (enrolment.getRosterGroupKey().equals(groupKey)) {
      setGroup(enrolment, groupKey);
      changedEnrolments.add(enrolment);
    } else {
      endEnrolment(enrolment);
      enrol(pupil, groupKey, ids);
    }
  }

  private void setGroup(Enrolment enrolment, String groupKey) {
    String groupName = groupNames.getOrDefault(groupKey, "");

    enrolment.setRosterGroupKey(groupKey);
    enrolment.setRosterGroupName(groupName);
    enrolment.setGroupId(groupKey.isEmpty() ? 0 : sites.groupId(groupKey, groupName));
  }
}
