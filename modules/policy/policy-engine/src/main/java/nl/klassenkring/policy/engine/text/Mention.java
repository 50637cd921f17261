/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Objects;
import nl.klassenkring.policy.engine.TextPlace;

/**
 * Something that one of a draft's texts mentions. Immutable.
 *
 * @param <T> what it is
 */
public final class Mention<T> {

  private final DraftText text;
  private final Span span;
  private final T what;

  public Mention(DraftText text, Span span, T what) {
    this.text = Objects.requireNonNull(text, "text");
    this.span = Objects.requireNonNull(span, "span");
    this.what = Objects.requireNonNull(what, "what");
  }

  public DraftText text() {
    return text;
  }

  public Span span() {
    return span;
  }

  public T what() {
    return what;
  }

  /** The number, from zero, of its sentence in its text. */
  public int sentence() {
    return text.sentences().indexOf(span.start());
  }

  public TextPlace place() {
    return text.place(span);
  }

  /** What was typed there. */
  public String typed() {
    return text.typed().substring(span.start(), span.end());
  }

  @Override
  public String toString() {
    return what + " " + place();
  }
}
