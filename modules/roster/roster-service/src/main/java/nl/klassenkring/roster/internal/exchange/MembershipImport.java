/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import java.util.List;
import nl.klassenkring.roster.exchange.RosterMembership;
import nl.klassenkring.roster.exchange.plan.ChangeKind;
import nl.klassenkring.roster.exchange.plan.PlannedChange;

/** Does what a plan says about the groups that pupils are in beside their own. */
final class MembershipImport {

  private final RowWriter rowWriter;
  private final SchoolRows rows;
  private final EnrolmentRows enrolmentRows;

  MembershipImport(RowWriter rowWriter, SchoolRows rows, EnrolmentRows enrolmentRows) {
    this.rowWriter = rowWriter;
    this.rows = rows;
    this.enrolmentRows = enrolmentRows;
  }

  void apply(List<PlannedChange<RosterMembership>> changes) {
    RowWriter.Ids ids = rowWriter.ids(changes.size());

    for (PlannedChange<RosterMembership> change : changes) {
      RosterMembership value = change.subject();

      if (change.kind() == ChangeKind.ADDED) {
        enrolmentRows.start(rows.pupil(value.pupilKey()), value.group(), true, ids);
      } else if (change.kind() == ChangeKind.CHANGED) {
        enrolmentRows.setGroup(rows.enrolment(value), value.group());
      } else {
        enrolmentRows.end(rows.enrolment(value));
      }
    }
  }
}
