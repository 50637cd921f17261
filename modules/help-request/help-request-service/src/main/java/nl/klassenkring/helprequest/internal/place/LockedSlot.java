/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.place;

import java.time.LocalDateTime;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;

/** A slot that the current transaction holds, and what is known of it at this moment. Immutable. */
public final class LockedSlot {

  private final HelpSlot helpSlot;
  private final HelpRequest helpRequest;
  private final Places places;
  private final LocalDateTime now;

  LockedSlot(HelpSlot helpSlot, HelpRequest helpRequest, Places places, LocalDateTime now) {
    this.helpSlot = helpSlot;
    this.helpRequest = helpRequest;
    this.places = places;
    this.now = now;
  }

  public HelpSlot helpSlot() {
    return helpSlot;
  }

  public HelpRequest helpRequest() {
    return helpRequest;
  }

  public Places places() {
    return places;
  }

  /** The school's wall clock. */
  public LocalDateTime now() {
    return now;
  }
}
