/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

/** What a guardian may say about one pupil at the moment of the question. Immutable. */
public final class GuardianAuthority {

  private final long guardianId;
  private final boolean authority;
  private final boolean active;

  /**
   * The position of a guardian.
   *
   * @param authority whether the guardian has parental authority over the pupil
   * @param active false when the guardianship has ended
   */
  public GuardianAuthority(long guardianId, boolean authority, boolean active) {
    this.guardianId = guardianId;
    this.authority = authority;
    this.active = active;
  }

  public long guardianId() {
    return guardianId;
  }

  /** Whether the guardian's decisions count. */
  public boolean counts() {
    return authority && active;
  }

  @Override
  public String toString() {
    return "guardian "
        + guardianId
        + (authority ? " with" : " without")
        + " authority"
        + (active ? "" : ", ended");
  }
}
