/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.helprequest.model.HelpRequest;

/** One request with its slots. Immutable. */
public final class RequestDisplayContext {

  private final HelpRequest helpRequest;
  private final ClassPost classPost;
  private final List<SlotDisplay> slots;
  private final List<OfferDisplay> offers;
  private final boolean decider;

  RequestDisplayContext(
      HelpRequest helpRequest,
      ClassPost classPost,
      List<SlotDisplay> slots,
      List<OfferDisplay> offers,
      boolean decider) {

    this.helpRequest = helpRequest;
    this.classPost = classPost;
    this.slots = List.copyOf(slots);
    this.offers = List.copyOf(offers);
    this.decider = decider;
  }

  public long getId() {
    return helpRequest.getHelpRequestId();
  }

  /** Gives the title: plain text, not escaped. */
  public String getTitle() {
    return helpRequest.getTitle();
  }

  /** Gives the text of the post: plain text, not escaped. */
  public String getContent() {
    return classPost.getContent();
  }

  public String getAuthor() {
    return helpRequest.getUserName();
  }

  /** Gives the key of who decides who helps, as in {@code first-come}. */
  public String getDecisionMode() {
    return helpRequest.getDecisionMode();
  }

  public List<SlotDisplay> getSlots() {
    return slots;
  }

  /** Gives the places of this request that others offer the reader. */
  public List<OfferDisplay> getOffers() {
    return offers;
  }

  /** Tells whether the reader decides who helps. */
  public boolean isDecider() {
    return decider;
  }
}
