/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

/** A request that waits, or somebody who is a member by one. Immutable. */
public final class RequestDisplay {

  private final long id;
  private final String name;
  private final String about;
  private final String askedBy;
  private final String day;
  private final String lastDay;
  private final String reason;
  private final boolean waiting;

  RequestDisplay(
      long id,
      String name,
      String about,
      String askedBy,
      String day,
      String lastDay,
      String reason,
      boolean waiting) {

    this.id = id;
    this.name = name;
    this.about = about;
    this.askedBy = askedBy;
    this.day = day;
    this.lastDay = lastDay;
    this.reason = reason;
    this.waiting = waiting;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** Gives the name of the child, of the powers, or of the role that it is about. */
  public String getAbout() {
    return about;
  }

  public String getAskedBy() {
    return askedBy;
  }

  /** Gives the day on which it was asked. */
  public String getDay() {
    return day;
  }

  /** Gives the last day on which it holds; empty for none. */
  public String getLastDay() {
    return lastDay;
  }

  public String getReason() {
    return reason;
  }

  /** Tells whether somebody is still to decide. */
  public boolean isWaiting() {
    return waiting;
  }
}
