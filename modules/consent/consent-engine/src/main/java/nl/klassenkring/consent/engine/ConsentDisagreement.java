/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.util.Set;

/**
 * Guardians with authority who answered differently, for the director only: a guardian must not
 * learn from it what the other one chose. Immutable.
 */
public final class ConsentDisagreement {

  private final Set<Long> inFavour;
  private final Set<Long> against;

  ConsentDisagreement(Set<Long> inFavour, Set<Long> against) {
    this.inFavour = Set.copyOf(inFavour);
    this.against = Set.copyOf(against);
  }

  /** The guardians whose yes holds. */
  public Set<Long> inFavour() {
    return inFavour;
  }

  /** The guardians who refused or withdrew. */
  public Set<Long> against() {
    return against;
  }

  @Override
  public String toString() {
    return inFavour + " for, " + against + " against";
  }
}
