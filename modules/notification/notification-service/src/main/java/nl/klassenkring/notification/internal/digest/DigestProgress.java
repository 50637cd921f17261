/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import java.time.Instant;

/** How far the digests of a school's day are written. Immutable. */
final class DigestProgress {

  DigestProgress(
      long digestRunId,
      long companyId,
      long schoolGroupId,
      String day,
      boolean weekly,
      Instant placedUntil,
      long lastUserId) {

    this.digestRunId = digestRunId;
    this.companyId = companyId;
    this.schoolGroupId = schoolGroupId;
    this.day = day;
    this.weekly = weekly;
    this.placedUntil = placedUntil;
    this.lastUserId = lastUserId;
  }

  long getDigestRunId() {
    return digestRunId;
  }

  long getCompanyId() {
    return companyId;
  }

  long getSchoolGroupId() {
    return schoolGroupId;
  }

  /** The day as in 2026-11-17. */
  String getDay() {
    return day;
  }

  /** Whether the weekly digests are written, too. */
  boolean isWeekly() {
    return weekly;
  }

  /** The moment until which posts are told, the same for all readers of the run. */
  Instant getPlacedUntil() {
    return placedUntil;
  }

  /** Who was served last; 0 before the first one. */
  long getLastUserId() {
    return lastUserId;
  }

  private final long companyId;
  private final String day;
  private final long digestRunId;
  private final long lastUserId;
  private final Instant placedUntil;
  private final long schoolGroupId;
  private final boolean weekly;
}
