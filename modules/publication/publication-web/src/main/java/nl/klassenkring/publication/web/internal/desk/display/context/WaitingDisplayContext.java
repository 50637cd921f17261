/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import java.util.List;
import nl.klassenkring.policy.message.FindingText;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.publication.web.internal.review.display.context.ReviewDisplay;

/** What waits for the director, with what he typed when it was refused. Immutable. */
public final class WaitingDisplayContext {

  private final List<ReviewDisplay> reviews;
  private final Pages pages;
  private final List<FindingText> refusedFindings;
  private final long typedId;
  private final String typedReason;

  WaitingDisplayContext(
      List<ReviewDisplay> reviews,
      Pages pages,
      List<FindingText> refusedFindings,
      long typedId,
      String typedReason) {

    this.reviews = List.copyOf(reviews);
    this.pages = pages;
    this.refusedFindings = List.copyOf(refusedFindings);
    this.typedId = typedId;
    this.typedReason = typedReason;
  }

  public List<ReviewDisplay> getReviews() {
    return reviews;
  }

  public Pages getPages() {
    return pages;
  }

  /** Gives what an approval was refused with; empty when none was. */
  public List<FindingText> getRefusedFindings() {
    return refusedFindings;
  }

  /** Gives the request of the form that was refused; 0 for none. */
  public long getTypedId() {
    return typedId;
  }

  /** Gives what was typed in that form. */
  public String getTypedReason() {
    return typedReason;
  }

  /** Tells whether there is more than one that can be approved together. */
  public boolean isSeveralApprovable() {
    return reviews.stream().filter(ReviewDisplay::isApprovableWithOthers).count() > 1;
  }
}
