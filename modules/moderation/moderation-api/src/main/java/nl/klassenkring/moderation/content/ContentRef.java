/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.content;

import java.io.Serializable;
import java.util.Objects;
import nl.klassenkring.moderation.constants.ContentKind;

/** Says which post, reply or picture is meant. Immutable. */
public final class ContentRef implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ContentKind kind;
  private final long id;

  /**
   * Makes the value.
   *
   * @param id the key of the post, the reply or the picture
   */
  public ContentRef(ContentKind kind, long id) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.id = id;
  }

  public ContentKind getKind() {
    return kind;
  }

  public long getId() {
    return id;
  }

  @Override
  public boolean equals(Object object) {
    return (object instanceof ContentRef)
        && (((ContentRef) object).kind == kind)
        && (((ContentRef) object).id == id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, id);
  }

  /** Gives what names it in a form, such as {@code POST-123}. */
  @Override
  public String toString() {
    return kind.name() + "-" + id;
  }
}
