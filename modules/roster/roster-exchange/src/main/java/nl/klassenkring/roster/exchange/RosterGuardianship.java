/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Objects;

/** That a guardian is one of a pupil. Immutable. */
public final class RosterGuardianship extends Value {

  private final String pupilKey;
  private final String guardianKey;
  private final String relation;
  private final Authority authority;

  private RosterGuardianship(
      String pupilKey, String guardianKey, String relation, Authority authority) {
    this.pupilKey = Objects.requireNonNull(pupilKey, "pupilKey");
    this.guardianKey = Objects.requireNonNull(guardianKey, "guardianKey");
    this.relation = Objects.requireNonNull(relation, "relation");
    this.authority = Objects.requireNonNull(authority, "authority");
  }

  /** Makes a guardianship; the relation is the school's own word for it and can be empty. */
  public static RosterGuardianship of(
      String pupilKey, String guardianKey, String relation, Authority authority) {
    return new RosterGuardianship(pupilKey, guardianKey, relation, authority);
  }

  public String pupilKey() {
    return pupilKey;
  }

  public String guardianKey() {
    return guardianKey;
  }

  public String relation() {
    return relation;
  }

  public Authority authority() {
    return authority;
  }

  /** Whether both speak of the same guardian of the same pupil. */
  public boolean isSamePair(RosterGuardianship other) {
    return pupilKey.equals(other.pupilKey) && guardianKey.equals(other.guardianKey);
  }

  @Override
  List<Object> parts() {
    return List.of(pupilKey, guardianKey, relation, authority);
  }
}
