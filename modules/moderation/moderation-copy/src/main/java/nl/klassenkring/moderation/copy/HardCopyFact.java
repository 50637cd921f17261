/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy;

import java.util.Objects;

/** A line on top of a hard copy, such as who wrote it. Immutable. */
public final class HardCopyFact {

  private final String label;
  private final String value;

  /** Makes it, in the language of the copy. */
  public HardCopyFact(String label, String value) {
    this.label = Objects.requireNonNull(label, "label");
    this.value = Objects.requireNonNull(value, "value");
  }

  public String label() {
    return label;
  }

  public String value() {
    return value;
  }
}
