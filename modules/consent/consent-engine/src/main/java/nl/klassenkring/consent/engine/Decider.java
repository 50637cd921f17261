/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.util.OptionalLong;

/** Whose decision it is: that of the pupil or that of one guardian. Immutable. */
public final class Decider {

  private static final Decider PUPIL = new Decider(true, 0);

  private final boolean pupil;
  private final long guardianId;

  private Decider(boolean pupil, long guardianId) {
    this.pupil = pupil;
    this.guardianId = guardianId;
  }

  public static Decider guardian(long guardianId) {
    return new Decider(false, guardianId);
  }

  public static Decider pupil() {
    return PUPIL;
  }

  /** The guardian who decided; empty when the pupil did. */
  public OptionalLong guardianId() {
    return pupil ? OptionalLong.empty() : OptionalLong.of(guardianId);
  }

  @Override
  public boolean equals(Object object) {
    return (object instanceof Decider)
        && ((Decider) object).pupil == pupil
        && ((Decider) object).guardianId == guardianId;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(guardianId);
  }

  @Override
  public String toString() {
    return pupil ? "pupil" : "guardian " + guardianId;
  }
}
