/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;

/** Starts, renames and ends the enrolments of an import; they are saved together in the end. */
final class EnrolmentRows {

  private final RowWriter rowWriter;
  private final ImportScope scope;
  private final ClassGroupSites sites;
  private final List<Enrolment> changed = new ArrayList<>();

  EnrolmentRows(RowWriter rowWriter, ImportScope scope, ClassGroupSites sites) {
    this.rowWriter = rowWriter;
    this.scope = scope;
    this.sites = sites;
  }

  /**
   * Enrols a pupil for the school year, or what is left of it.
   *
   * @param composed whether the group is one beside the pupil's own
   */
  void start(Pupil pupil, RosterGroup group, boolean composed, RowWriter.Ids ids) {
    Enrolment enrolment = rowWriter.newEnrolment(scope, ids);

    enrolment.setPupilId(pupil.getPupilId());
    enrolment.setComposed(composed);
    enrolment.setSchoolYear(scope.schoolYear());
    enrolment.setStartDate(scope.enrolmentStart());
    enrolment.setEndDate(scope.enrolmentEnd());
    setGroup(enrolment, group);
  }

  /** Sets the group, and the Site that is found for it now. */
  void setGroup(Enrolment enrolment, RosterGroup group) {
    enrolment.setRosterGroupKey(group.key());
    enrolment.setRosterGroupName(group.name());
    enrolment.setGroupId(sites.groupId(group));
    changed.add(enrolment);
  }

  void end(Enrolment enrolment) {
    enrolment.setEndDate(scope.now());
    changed.add(enrolment);
  }

  void save() {
    changed.forEach(enrolment -> rowWriter.save(enrolment, scope));
  }
}
