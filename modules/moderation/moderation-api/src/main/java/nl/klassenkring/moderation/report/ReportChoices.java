/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.content.ContentSummary;

/** What a reader of a post can report of it, and to whom. Immutable. */
public final class ReportChoices implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<ContentSummary> contents;
  private final ContentRef chosen;
  private final List<ReportRecipient> recipients;

  /**
   * Makes the value.
   *
   * @param contents the post itself first
   * @param chosen the one that was asked for
   * @param recipients of a report about that one; empty when everybody is concerned himself
   */
  public ReportChoices(
      List<ContentSummary> contents, ContentRef chosen, List<ReportRecipient> recipients) {

    this.contents = List.copyOf(contents);
    this.chosen = Objects.requireNonNull(chosen, "chosen");
    this.recipients = List.copyOf(recipients);
  }

  public List<ContentSummary> getContents() {
    return contents;
  }

  public ContentRef getChosen() {
    return chosen;
  }

  public List<ReportRecipient> getRecipients() {
    return recipients;
  }
}
