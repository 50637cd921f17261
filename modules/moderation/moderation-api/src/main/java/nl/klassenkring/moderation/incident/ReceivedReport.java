/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.incident;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;

/**
 * A report in an incident file, as far as its reader may know it: the name and the words of the
 * reporter are for those alone for whom the report was meant (F4). Immutable.
 */
public final class ReceivedReport implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Instant date;
  private final RecipientKind recipientKind;
  private final ReportReason reason;
  private final String reporter;
  private final String words;

  /**
   * Makes the value.
   *
   * @param reporter his name; empty for a reader for whom the report was not meant
   * @param words of the reporter; empty for such a reader, for people are known by their words
   */
  public ReceivedReport(
      Date date, RecipientKind recipientKind, ReportReason reason, String reporter, String words) {

    this.date = date.toInstant();
    this.recipientKind = Objects.requireNonNull(recipientKind, "recipientKind");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.reporter = Objects.requireNonNull(reporter, "reporter");
    this.words = Objects.requireNonNull(words, "words");
  }

  public Date getDate() {
    return Date.from(date);
  }

  public RecipientKind getRecipientKind() {
    return recipientKind;
  }

  public ReportReason getReason() {
    return reason;
  }

  public String getReporter() {
    return reporter;
  }

  public String getWords() {
    return words;
  }
}
