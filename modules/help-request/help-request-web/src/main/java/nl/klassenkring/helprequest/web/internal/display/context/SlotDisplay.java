/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.util.List;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.request.SlotDraft;

/** A slot as a JSP tells of it: plain values, not escaped. Immutable. */
public final class SlotDisplay {

  private final HelpSlot helpSlot;
  private final HelpRequest helpRequest;
  private final SlotText text;
  private final SlotChances chances;
  private final List<PersonDisplay> people;
  private final List<OfferDisplay> offers;

  SlotDisplay(
      HelpSlot helpSlot,
      HelpRequest helpRequest,
      SlotText text,
      SlotChances chances,
      List<PersonDisplay> people,
      List<OfferDisplay> offers) {

    this.helpSlot = helpSlot;
    this.helpRequest = helpRequest;
    this.text = text;
    this.chances = chances;
    this.people = List.copyOf(people);
    this.offers = List.copyOf(offers);
  }

  public long getId() {
    return helpSlot.getHelpSlotId();
  }

  public long getHelpRequestId() {
    return helpRequest.getHelpRequestId();
  }

  /** Gives what is asked, as it would be filled in. */
  public SlotDraft draft() {
    return KeptSlots.draft(helpSlot);
  }

  /** Gives the title of the request. */
  public String getTitle() {
    return helpRequest.getTitle();
  }

  public SlotText getText() {
    return text;
  }

  /** Gives what the reader can do here. */
  public SlotChances getChances() {
    return chances;
  }

  /** Gives the number of free places and that of all: safe as HTML. */
  public Object[] getFreeOfWanted() {
    return new Object[] {getFree(), helpSlot.getWanted()};
  }

  public int getFree() {
    return Math.max(0, helpSlot.getWanted() - helpSlot.getTaken());
  }

  /** Tells whether somebody decides who helps. */
  public boolean isChosen() {
    return helpRequest.getDecisionMode().equals(DecisionMode.CHOSEN.key());
  }

  /** Gives who has a place, and for who decides also who offers to help. */
  public List<PersonDisplay> getPeople() {
    return people;
  }

  /** Gives to whom the reader has offered his place. */
  public List<OfferDisplay> getOffers() {
    return offers;
  }
}
