/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.report;

import java.io.Serializable;
import java.util.Objects;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;
import nl.klassenkring.moderation.content.ContentRef;

/** What somebody reports to whom (F4). Immutable. */
public final class ReportRequest implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ContentRef content;
  private final RecipientKind recipientKind;
  private final ReportReason reason;
  private final String words;

  /**
   * Makes the value.
   *
   * @param words of the reporter; empty for none
   */
  public ReportRequest(
      ContentRef content, RecipientKind recipientKind, ReportReason reason, String words) {

    this.content = Objects.requireNonNull(content, "content");
    this.recipientKind = Objects.requireNonNull(recipientKind, "recipientKind");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.words = Objects.requireNonNull(words, "words");
  }

  public ContentRef getContent() {
    return content;
  }

  public RecipientKind getRecipientKind() {
    return recipientKind;
  }

  public ReportReason getReason() {
    return reason;
  }

  public String getWords() {
    return words;
  }
}
