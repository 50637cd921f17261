/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.request;

import java.time.Instant;
import java.util.Optional;

/** A pupil who is recognisable in what would be public, and whether he has consent. Immutable. */
public final class DepictedPupil {

  private final long pupilId;
  private final String name;
  private final boolean allowed;
  private final Instant answeredAt;

  /**
   * Makes the value.
   *
   * @param answeredAt of the latest answer for the purpose; null when nobody answered
   */
  public DepictedPupil(long pupilId, String name, boolean allowed, Instant answeredAt) {
    this.pupilId = pupilId;
    this.name = name;
    this.allowed = allowed;
    this.answeredAt = answeredAt;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getName() {
    return name;
  }

  /** Whether consent holds now for where it would be public (D2, D3). */
  public boolean isAllowed() {
    return allowed;
  }

  public Optional<Instant> getAnsweredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
