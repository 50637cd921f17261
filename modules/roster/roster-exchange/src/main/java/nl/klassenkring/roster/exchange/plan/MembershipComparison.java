/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterMembership;

/** Compares in which groups beside their own the pupils of a file are with what is known of it. */
final class MembershipComparison {

  private final KnownRoster known;
  private final RosterFile file;

  MembershipComparison(KnownRoster known, RosterFile file) {
    this.known = known;
    this.file = file;
  }

  List<PlannedChange<RosterMembership>> changes() {
    List<PlannedChange<RosterMembership>> changes = new ArrayList<>();

    if (file.coversPupils()) {
      Map<List<String>, RosterMembership> left = known.memberships();

      for (RosterMembership after : file.memberships()) {
        RosterMembership before = left.remove(after.pair());

        if (before == null) {
          changes.add(PlannedChange.added(after));
        } else {
          addChange(changes, before, after);
        }
      }

      left.values().stream().map(PlannedChange::ended).forEach(changes::add);
    }
    return changes;
  }

  private static void addChange(
      List<PlannedChange<RosterMembership>> changes,
      RosterMembership before,
      RosterMembership after) {

    FieldChanges fields = new FieldChanges();

    fields.compare(PlannedFields.GROUP, before.group().name(), after.group().name());

    if (!fields.list().isEmpty()) {
      changes.add(PlannedChange.changed(before, after, fields.list()));
    }
  }
}
