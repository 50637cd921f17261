/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.check;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * Guardians with authority who answered differently about a pupil and a purpose; for the director
 * alone. Immutable.
 */
public final class PupilDisagreement implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long pupilId;
  private final String purposeKey;
  private final HashSet<Long> inFavourGuardianIds;
  private final HashSet<Long> againstGuardianIds;

  public PupilDisagreement(
      long pupilId,
      String purposeKey,
      Set<Long> inFavourGuardianIds,
      Set<Long> againstGuardianIds) {

    this.pupilId = pupilId;
    this.purposeKey = purposeKey;
    this.inFavourGuardianIds = new HashSet<>(inFavourGuardianIds);
    this.againstGuardianIds = new HashSet<>(againstGuardianIds);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPurposeKey() {
    return purposeKey;
  }

  public Set<Long> getInFavourGuardianIds() {
    return Set.copyOf(inFavourGuardianIds);
  }

  public Set<Long> getAgainstGuardianIds() {
    return Set.copyOf(againstGuardianIds);
  }
}
