/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreement;

import java.util.List;

/** A sentence of an agreement, with a list that belongs to it. Plain text. Immutable. */
public final class Sentence {

  private final String text;
  private final List<String> details;

  private Sentence(String text, List<String> details) {
    this.text = text;
    this.details = List.copyOf(details);
  }

  static Sentence of(String text) {
    return new Sentence(text, List.of());
  }

  static Sentence of(String text, List<String> details) {
    return new Sentence(text, details);
  }

  public String getText() {
    return text;
  }

  /** Such as the school's own words, which are shown to who asks for them; mostly none. */
  public List<String> getDetails() {
    return details;
  }
}
