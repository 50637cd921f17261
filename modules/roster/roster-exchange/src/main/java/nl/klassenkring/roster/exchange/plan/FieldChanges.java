/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.roster.exchange.PersonName;

/** Collects the fields of one thing that differ. */
final class FieldChanges {

  private final List<FieldChange> changes = new ArrayList<>();

  void compare(String field, String before, String after) {
    if (!before.equals(after)) {
      add(field, before, after);
    }
  }

  void compareNames(PersonName before, PersonName after) {
    compare(PlannedFields.FIRST_NAME, before.first(), after.first());
    compare(PlannedFields.NAME_PREFIX, before.prefix(), after.prefix());
    compare(PlannedFields.LAST_NAME, before.last(), after.last());
  }

  void add(String field, String before, String after) {
    changes.add(new FieldChange(field, before, after));
  }

  List<FieldChange> list() {
    return changes;
  }
}
