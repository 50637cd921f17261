/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.util.Objects;
import java.util.Optional;

/**
 * What a guardian, or the pupil, may know: the own answer, and whether the pupil may be shown. Why
 * it is so is left out, for the reason would tell what the other guardian chose. Immutable.
 */
public final class OwnView {

  private final ConsentAnswer ownAnswer;
  private final boolean expired;
  private final boolean mayDecide;
  private final boolean allowed;

  OwnView(ConsentAnswer ownAnswer, boolean expired, boolean mayDecide, boolean allowed) {
    this.ownAnswer = ownAnswer;
    this.expired = expired;
    this.mayDecide = mayDecide;
    this.allowed = allowed;
  }

  /**
   * The own answer that stands, be it a yes of an earlier school year; empty when there is none. A
   * yes for a school year that has not begun does not stand yet.
   */
  public Optional<ConsentAnswer> ownAnswer() {
    return Optional.ofNullable(ownAnswer);
  }

  /** Whether the own yes was one of an earlier school year, so that it is asked anew. */
  public boolean expired() {
    return expired;
  }

  /**
   * Whether the own answer counts: of a guardian not without authority, and not once the pupil
   * decides; of the pupil only then.
   */
  public boolean mayDecide() {
    return mayDecide;
  }

  /** Whether the pupil may be shown. */
  public boolean allowed() {
    return allowed;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof OwnView)) {
      return false;
    }
    OwnView other = (OwnView) object;

    return ownAnswer == other.ownAnswer
        && expired == other.expired
        && mayDecide == other.mayDecide
        && allowed == other.allowed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ownAnswer, expired, mayDecide, allowed);
  }

  @Override
  public String toString() {
    return "own answer " + ownAnswer + (expired ? " (expired)" : "") + ", allowed " + allowed;
  }
}
