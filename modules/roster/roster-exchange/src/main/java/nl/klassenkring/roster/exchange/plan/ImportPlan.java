/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterMembership;
import nl.klassenkring.roster.exchange.RosterPupil;

/**
 * What an import of a file would change of what is known: a pure function of both. Nothing is ever
 * deleted. A file that was imported plans nothing when it is planned again. Immutable.
 */
public final class ImportPlan {

  private final List<PlannedChange<RosterPupil>> pupils;
  private final List<PlannedChange<RosterMembership>> memberships;
  private final List<PlannedChange<RosterGuardian>> guardians;
  private final List<PlannedChange<RosterGuardianship>> guardianships;
  private final List<PlanNotice> notices;

  private ImportPlan(RosterFile file, KnownRoster known) {
    GuardianComparison guardianComparison = new GuardianComparison(known, file);

    pupils = List.copyOf(new PupilComparison(known, file).changes());
    memberships = List.copyOf(new MembershipComparison(known, file).changes());
    guardians = List.copyOf(guardianComparison.guardians());
    guardianships = List.copyOf(guardianComparison.guardianships());
    notices = List.copyOf(new PlanNotices(known, file).of(pupils));
  }

  /** Compares a whole file with what is known for its school year. */
  public static ImportPlan of(RosterFile file, KnownRoster known) {
    return new ImportPlan(file, known);
  }

  /** Pupils with their enrolment of the school year; one who ends is no longer in the file. */
  public List<PlannedChange<RosterPupil>> pupils() {
    return pupils;
  }

  /** Groups that pupils are in beside their own; of a pupil who leaves, they end one by one. */
  public List<PlannedChange<RosterMembership>> memberships() {
    return memberships;
  }

  public List<PlannedChange<RosterGuardian>> guardians() {
    return guardians;
  }

  public List<PlannedChange<RosterGuardianship>> guardianships() {
    return guardianships;
  }

  /** What the person who confirms should know. */
  public List<PlanNotice> notices() {
    return notices;
  }

  /** Whether something in the file has to be put right before it can be imported. */
  public boolean isBlocked() {
    return notices.stream().anyMatch(notice -> notice.kind().isBlocking());
  }

  /** Whether everything in the file is known already. */
  public boolean isEmpty() {
    return changes().findAny().isEmpty();
  }

  /** How many things would change in that way. */
  public int count(ChangeKind kind) {
    return Math.toIntExact(changes().filter(change -> change.kind() == kind).count());
  }

  /**
   * A digest of all changes: equal plans have the same one, and a plan that differs in any value
   * has another.
   */
  public String fingerprint() {
    return PlanDigest.of(changes());
  }

  private Stream<PlannedChange<?>> changes() {
    return Stream.<List<? extends PlannedChange<?>>>of(
            pupils, memberships, guardians, guardianships)
        .flatMap(List::stream);
  }
}
