/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.change;

import java.time.Instant;
import nl.klassenkring.consent.engine.ConsentReason;

/** A decision that changed whether a pupil may be shown for a purpose. Immutable. */
public final class ConsentChange {

  private final long schoolGroupId;
  private final long pupilId;
  private final String purposeKey;
  private final ConsentReason reason;
  private final long userId;
  private final Instant moment;

  /**
   * Makes the value.
   *
   * @param reason why the pupil may or may not be shown from now on
   * @param userId who recorded the decision
   */
  public ConsentChange(
      long schoolGroupId,
      long pupilId,
      String purposeKey,
      ConsentReason reason,
      long userId,
      Instant moment) {

    this.schoolGroupId = schoolGroupId;
    this.pupilId = pupilId;
    this.purposeKey = purposeKey;
    this.reason = reason;
    this.userId = userId;
    this.moment = moment;
  }

  public long getSchoolGroupId() {
    return schoolGroupId;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPurposeKey() {
    return purposeKey;
  }

  public ConsentReason getReason() {
    return reason;
  }

  /** Whether the pupil may be shown from now on; before the decision it was the other way round. */
  public boolean isAllowed() {
    return reason == ConsentReason.GIVEN;
  }

  public long getUserId() {
    return userId;
  }

  public Instant getMoment() {
    return moment;
  }

  @Override
  public String toString() {
    return "Pupil " + pupilId + " " + purposeKey + " " + reason + " at " + moment;
  }
}
