/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

/** An offer of a place between two parents: plain values, not escaped. Immutable. */
public final class OfferDisplay {

  private final long id;
  private final long helpRequestId;
  private final String other;
  private final SlotText given;
  private final SlotText wanted;

  OfferDisplay(long id, long helpRequestId, String other, SlotText given, SlotText wanted) {
    this.id = id;
    this.helpRequestId = helpRequestId;
    this.other = other;
    this.given = given;
    this.wanted = wanted;
  }

  public long getId() {
    return id;
  }

  public long getHelpRequestId() {
    return helpRequestId;
  }

  /** Gives the name of the other parent. */
  public String getOther() {
    return other;
  }

  /** Gives the place that is offered. */
  public SlotText getGiven() {
    return given;
  }

  /** Gives the place that is wanted for it; null when it is a gift. */
  public SlotText getWanted() {
    return wanted;
  }
}
