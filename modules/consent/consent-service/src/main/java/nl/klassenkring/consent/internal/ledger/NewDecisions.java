/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.klassenkring.consent.constants.ConsentRoads;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** By whom, for when and by which road answers come into the ledger. Immutable. */
public final class NewDecisions {

  private final long userId;
  private final long guardianId;
  private final SchoolYear schoolYear;
  private final LocalDate signedOn;
  private final String scanFileName;

  private NewDecisions(
      long userId,
      long guardianId,
      SchoolYear schoolYear,
      LocalDate signedOn,
      String scanFileName) {

    this.userId = userId;
    this.guardianId = guardianId;
    this.schoolYear = schoolYear;
    this.signedOn = signedOn;
    this.scanFileName = scanFileName;
  }

  /** Answers that are given in the portal, now. */
  public static NewDecisions inPortal(long userId, long guardianId, SchoolYear schoolYear) {
    return new NewDecisions(userId, guardianId, schoolYear, null, "");
  }

  /** Answers on a paper that was signed on a day. */
  public static NewDecisions onPaper(
      long userId,
      long guardianId,
      SchoolYear schoolYear,
      LocalDate signedOn,
      String scanFileName) {

    return new NewDecisions(userId, guardianId, schoolYear, signedOn, scanFileName);
  }

  public long userId() {
    return userId;
  }

  /** The guardian who decides, 0 when the pupil does. */
  public long guardianId() {
    return guardianId;
  }

  public Decider decider() {
    return guardianId == 0 ? Decider.pupil() : Decider.guardian(guardianId);
  }

  public SchoolYear schoolYear() {
    return schoolYear;
  }

  public boolean isOnPaper() {
    return signedOn != null;
  }

  public String road() {
    return isOnPaper() ? ConsentRoads.PAPER : ConsentRoads.PORTAL;
  }

  /** The name of the stored scan, empty when there is none. */
  public String scanFileName() {
    return scanFileName;
  }

  /**
   * The moment that the ledger orders by. A paper says no time of day: its yes counts from the
   * first moment of the day, its no until the last, so that the no stands if both were given on
   * that day.
   */
  public Instant moment(boolean yes, Instant now, ZoneId zone) {
    if (!isOnPaper()) {
      return now;
    }
    if (yes) {
      return signedOn.atStartOfDay(zone).toInstant();
    }

    Instant endOfDay = signedOn.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);

    return endOfDay.isBefore(now) ? endOfDay : now;
  }

  /** Whether the years and days are possible at a moment. */
  public boolean isPossible(Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    SchoolYear thisYear = SchoolYear.of(today);

    if (schoolYear.compareTo(thisYear.next()) > 0) {
      return false;
    }

    return isOnPaper() ? !signedOn.isAfter(today) : schoolYear.compareTo(thisYear) >= 0;
  }
}
