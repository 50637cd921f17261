/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.incident;

import java.io.Serializable;
import java.util.Objects;
import nl.klassenkring.moderation.content.ContentSummary;

/** What somebody sees who is about to remove something. Immutable. */
public final class RemovalChoices implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ContentSummary content;
  private final String text;
  private final Misuse misuse;

  public RemovalChoices(ContentSummary content, String text, Misuse misuse) {
    this.content = Objects.requireNonNull(content, "content");
    this.text = Objects.requireNonNull(text, "text");
    this.misuse = Objects.requireNonNull(misuse, "misuse");
  }

  public ContentSummary getContent() {
    return content;
  }

  /** Gives what was written; empty for a picture. */
  public String getText() {
    return text;
  }

  public Misuse getMisuse() {
    return misuse;
  }
}
