/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.review.display.context;

import java.util.List;
import nl.klassenkring.policy.message.FindingText;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.web.internal.display.context.EventDisplay;
import nl.klassenkring.publication.web.internal.display.context.PublicEntryDisplay;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplay;

/** A request with all that a director needs to decide about it. Immutable. */
public final class ReviewDisplay {

  private final RequestDisplay request;
  private final PublicEntryDisplay entry;
  private final OriginalDisplay original;
  private final JudgedPublication judgedPublication;
  private final List<FindingText> findings;
  private final List<DepictedDisplay> depicted;
  private final List<EventDisplay> events;
  private final boolean own;

  ReviewDisplay(
      RequestDisplay request,
      PublicEntryDisplay entry,
      OriginalDisplay original,
      JudgedPublication judgedPublication,
      List<FindingText> findings,
      List<DepictedDisplay> depicted,
      List<EventDisplay> events,
      boolean own) {

    this.request = request;
    this.entry = entry;
    this.original = original;
    this.judgedPublication = judgedPublication;
    this.findings = List.copyOf(findings);
    this.depicted = List.copyOf(depicted);
    this.events = List.copyOf(events);
    this.own = own;
  }

  public RequestDisplay getRequest() {
    return request;
  }

  /** Gives what a visitor would see. */
  public PublicEntryDisplay getEntry() {
    return entry;
  }

  public OriginalDisplay getOriginal() {
    return original;
  }

  /** Gives what the checks find now, strongest first. */
  public List<FindingText> getFindings() {
    return findings;
  }

  /** Gives who is recognisable, picture by picture. */
  public List<DepictedDisplay> getDepicted() {
    return depicted;
  }

  public List<EventDisplay> getEvents() {
    return events;
  }

  /** Tells whether the reader asked for it himself, so that somebody else decides (D2). */
  public boolean isOwn() {
    return own;
  }

  /** Tells whether nothing was found that stops it. */
  public boolean isPublishable() {
    return judgedPublication.isPublishable();
  }

  /** Tells whether the reader can approve it. */
  public boolean isApprovable() {
    return !own && judgedPublication.isPublishable();
  }

  /** Tells whether the reader can approve it together with others. */
  public boolean isApprovableWithOthers() {
    return !own && judgedPublication.isGreen();
  }
}
