/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import java.util.Collection;
import java.util.List;

/**
 * The pupils of a school as one group sees them. Immutable; whoever judges many drafts keeps it, so
 * that what is derived from it can be kept with it.
 */
public final class Roster {

  public static final Roster EMPTY = new Roster(List.of());

  private final List<PupilName> pupils;

  private Roster(Collection<PupilName> pupils) {
    this.pupils = List.copyOf(pupils);
  }

  public static Roster of(Collection<PupilName> pupils) {
    return new Roster(pupils);
  }

  public List<PupilName> pupils() {
    return pupils;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Roster && pupils.equals(((Roster) object).pupils);
  }

  @Override
  public int hashCode() {
    return pupils.hashCode();
  }

  /** Names nobody: names of children do not belong in a log. */
  @Override
  public String toString() {
    return pupils.size() + " pupils";
  }
}
