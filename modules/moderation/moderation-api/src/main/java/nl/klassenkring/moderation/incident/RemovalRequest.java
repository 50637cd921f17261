/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.incident;

import java.io.Serializable;
import java.util.Objects;
import nl.klassenkring.moderation.content.ContentRef;

/** What is to be removed, and for which rule (F1). Immutable. */
public final class RemovalRequest implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ContentRef content;
  private final String ruleId;
  private final String note;

  /**
   * Makes the value.
   *
   * @param ruleId one of {@link nl.klassenkring.moderation.constants.RemovalRules}
   * @param note for the file, in the words of who removes it; empty for none
   */
  public RemovalRequest(ContentRef content, String ruleId, String note) {
    this.content = Objects.requireNonNull(content, "content");
    this.ruleId = Objects.requireNonNull(ruleId, "ruleId");
    this.note = Objects.requireNonNull(note, "note");
  }

  public ContentRef getContent() {
    return content;
  }

  public String getRuleId() {
    return ruleId;
  }

  public String getNote() {
    return note;
  }
}
