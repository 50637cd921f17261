/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

/** A line of a value, and whether the other value has it too. Immutable. */
public final class ComparedLine {

  private final String text;
  private final boolean different;

  ComparedLine(String text, boolean different) {
    this.text = text;
    this.different = different;
  }

  public String getText() {
    return text;
  }

  /** Whether the value beside it does not have this line. */
  public boolean isDifferent() {
    return different;
  }
}
