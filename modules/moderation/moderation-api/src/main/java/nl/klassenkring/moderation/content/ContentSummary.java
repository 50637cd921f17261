/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.content;

import java.io.Serializable;
import java.util.Objects;

/** Something that can be reported or removed, in a few words: plain text. Immutable. */
public final class ContentSummary implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ContentRef ref;
  private final String title;
  private final String author;

  public ContentSummary(ContentRef ref, String title, String author) {
    this.ref = Objects.requireNonNull(ref, "ref");
    this.title = Objects.requireNonNull(title, "title");
    this.author = Objects.requireNonNull(author, "author");
  }

  public ContentRef getRef() {
    return ref;
  }

  public String getTitle() {
    return title;
  }

  /** Gives the name of who made it. */
  public String getAuthor() {
    return author;
  }
}
