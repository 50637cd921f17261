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

  /** Made when it is first asked for; two threads that ask at once make equal ones. */
  private volatile NameFinder nameFinder;

  private Roster(Collection<PupilName> pupils) {
    this.pupils = List.copyOf(pupils);
  }

  public static Roster of(Collection<PupilName> pupils) {
    return new Roster(pupils);
  }

  public List<PupilName> pupils() {
    return pupils;
  }

  /** Finds these pupils in texts; kept with the roster, as it takes long to make. */
  public NameFinder nameFinder() {
    NameFinder made = nameFinder;
    if (made == null) {
      made = new NameFinder(pupils);
      nameFinder = made;
    }
    return made;
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
