/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.util.List;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.policy.portlet.Pages;

/** What is asked in a group. Immutable. */
public final class SlotListDisplayContext {

  private final String groupName;
  private final SlotList slotList;
  private final List<SlotDisplay> slots;
  private final List<SlotDisplay> ownSlots;
  private final List<OfferDisplay> offers;
  private final List<HelpRequest> waiting;
  private final Pages pages;
  private final boolean author;
  private final boolean parent;

  SlotListDisplayContext(
      String groupName,
      SlotList slotList,
      List<SlotDisplay> slots,
      List<SlotDisplay> ownSlots,
      List<OfferDisplay> offers,
      List<HelpRequest> waiting,
      Pages pages,
      boolean author,
      boolean parent) {

    this.groupName = groupName;
    this.slotList = slotList;
    this.slots = List.copyOf(slots);
    this.ownSlots = List.copyOf(ownSlots);
    this.offers = List.copyOf(offers);
    this.waiting = List.copyOf(waiting);
    this.pages = pages;
    this.author = author;
    this.parent = parent;
  }

  /** Gives the name of the group: plain text, not escaped. */
  public String getGroupName() {
    return groupName;
  }

  /** Gives the key of the list that is shown. */
  public String getList() {
    return slotList.key();
  }

  /** Gives the lists that there are. */
  public SlotList[] getLists() {
    return SlotList.values();
  }

  /** Gives the page of the list. */
  public List<SlotDisplay> getSlots() {
    return slots;
  }

  /** Gives the slots for which the reader signed up. */
  public List<SlotDisplay> getOwnSlots() {
    return ownSlots;
  }

  /** Gives the places that others offer the reader. */
  public List<OfferDisplay> getOffers() {
    return offers;
  }

  /** Gives the reader's own requests whose posts are not placed yet. */
  public List<HelpRequest> getWaiting() {
    return waiting;
  }

  public Pages getPages() {
    return pages;
  }

  /** Tells whether the reader may ask for help here. */
  public boolean isAuthor() {
    return author;
  }

  /** Tells whether the reader may sign up here. */
  public boolean isParent() {
    return parent;
  }
}
