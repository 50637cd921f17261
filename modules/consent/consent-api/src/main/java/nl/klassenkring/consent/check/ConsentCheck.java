/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.check;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.consent.engine.ConsentReason;

/**
 * Who of a set of pupils may be shown for a purpose at a moment (C1). One answer serves a whole set
 * of pictures: ask it for the pupils of each. Immutable.
 */
public final class ConsentCheck implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String purposeKey;
  private final HashMap<Long, ConsentReason> reasons;

  /**
   * Makes the answer.
   *
   * @param reasons for each pupil that was asked for
   */
  public ConsentCheck(String purposeKey, Map<Long, ConsentReason> reasons) {
    this.purposeKey = purposeKey;
    this.reasons = new HashMap<>(reasons);
  }

  public String getPurposeKey() {
    return purposeKey;
  }

  /** Whether everybody may be shown who was asked for. */
  public boolean isAllowed() {
    return isAllowed(reasons.keySet());
  }

  /** Whether all of these pupils may be shown; not when one of them was not asked for. */
  public boolean isAllowed(Collection<Long> pupilIds) {
    return pupilIds.stream().allMatch(this::isAllowed);
  }

  /** Whether a pupil may be shown; not when he was not asked for. */
  public boolean isAllowed(long pupilId) {
    return reasons.get(pupilId) == ConsentReason.GIVEN;
  }

  /** Who may not be shown, with the reason. */
  public Map<Long, ConsentReason> getBlocked() {
    Map<Long, ConsentReason> blocked = new HashMap<>(reasons);

    blocked.values().removeIf(reason -> reason == ConsentReason.GIVEN);
    return blocked;
  }

  /** Why a pupil may or may not be shown, null when he was not asked for. */
  public ConsentReason getReason(long pupilId) {
    return reasons.get(pupilId);
  }

  @Override
  public String toString() {
    return purposeKey + " " + reasons;
  }
}
