/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.check;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.consent.engine.ConsentReason;

/** One pupil in an overview: for which purposes he may be shown. Immutable. */
public final class PupilConsents implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long pupilId;
  private final String fullName;
  private final HashMap<String, ConsentReason> reasons;

  /**
   * Makes the row.
   *
   * @param reasons by the key of the purpose
   */
  public PupilConsents(long pupilId, String fullName, Map<String, ConsentReason> reasons) {
    this.pupilId = pupilId;
    this.fullName = fullName;
    this.reasons = new HashMap<>(reasons);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getFullName() {
    return fullName;
  }

  /** Why the pupil may or may not be shown; a purpose that is not in use allows nothing. */
  public ConsentReason getReason(String purposeKey) {
    return reasons.getOrDefault(purposeKey, ConsentReason.NOT_IN_USE);
  }

  public boolean isAllowed(String purposeKey) {
    return getReason(purposeKey) == ConsentReason.GIVEN;
  }

  @Override
  public String toString() {
    return pupilId + " " + reasons;
  }
}
