/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.plan.ChangeKind;
import nl.klassenkring.roster.exchange.plan.PlannedChange;
import nl.klassenkring.roster.exchange.plan.PlannedFields;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;

/** Does what a plan says about guardians and whose guardians they are. */
final class GuardianImport {

  private final RowWriter rowWriter;
  private final ImportScope scope;
  private final SchoolRows rows;
  private final Set<String> concerned = new HashSet<>();

  GuardianImport(RowWriter rowWriter, ImportScope scope, SchoolRows rows) {
    this.rowWriter = rowWriter;
    this.scope = scope;
    this.rows = rows;
  }

  void applyGuardians(List<PlannedChange<RosterGuardian>> changes) {
    RowWriter.Ids ids = rowWriter.ids(changes.size());

    for (PlannedChange<RosterGuardian> change : changes) {
      RosterGuardian value = change.subject();
      Guardian guardian =
          change.kind() == ChangeKind.ADDED
              ? rowWriter.newGuardian(scope, ids)
              : rows.guardian(value.key());

      guardian.setRosterKey(value.key());
      guardian.setFirstName(value.name().first());
      guardian.setNamePrefix(value.name().prefix());
      guardian.setLastName(value.name().last());
      guardian.setEmailAddress(value.emailAddress());

      rowWriter.save(guardian, scope);
      rows.put(guardian);
    }
  }

  void applyGuardianships(List<PlannedChange<RosterGuardianship>> changes) {
    RowWriter.Ids ids = rowWriter.ids(changes.size());

    for (PlannedChange<RosterGuardianship> change : changes) {
      concerned.add(change.subject().guardianKey());
      apply(change, ids);
    }

    markGuardiansOfNobody();
  }

  private void apply(PlannedChange<RosterGuardianship> change, RowWriter.Ids ids) {
    RosterGuardianship value = change.subject();

    if (change.kind() == ChangeKind.ENDED) {
      end(rows.guardianship(value));
    } else if (change.kind() == ChangeKind.ADDED) {
      add(value, ids);
    } else if (change.changes(PlannedFields.AUTHORITY)) {
      end(rows.guardianship(value));
      add(value, ids);
    } else {
      Guardianship guardianship = rows.guardianship(value);

      guardianship.setRelation(value.relation());
      rowWriter.save(guardianship, scope);
    }
  }

  private void end(Guardianship guardianship) {
    guardianship.setEndDate(scope.now());
    rowWriter.save(guardianship, scope);
    rows.remove(guardianship);
  }

  private void add(RosterGuardianship value, RowWriter.Ids ids) {
    Guardianship guardianship = rowWriter.newGuardianship(scope, ids);

    guardianship.setGuardianId(rows.guardian(value.guardianKey()).getGuardianId());
    guardianship.setPupilId(rows.pupil(value.pupilKey()).getPupilId());
    guardianship.setRelation(value.relation());
    guardianship.setAuthority(value.authority() == Authority.YES);
    guardianship.setStartDate(scope.now());

    rowWriter.save(guardianship, scope);
    rows.put(guardianship);
  }

  /** A guardian of nobody any more gets an end date; one who is a guardian again loses it. */
  private void markGuardiansOfNobody() {
    Set<Long> guardianIds = new HashSet<>();

    rows.guardianships().forEach(guardianship -> guardianIds.add(guardianship.getGuardianId()));

    for (String key : concerned) {
      Guardian guardian = rows.guardian(key);
      boolean ofSomebody = guardianIds.contains(guardian.getGuardianId());

      if (ofSomebody == (guardian.getEndDate() != null)) {
        guardian.setEndDate(ofSomebody ? null : scope.now());
        rowWriter.save(guardian, scope);
      }
    }
  }
}
