/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

/** Something that can be chosen in a form. Immutable. */
public final class Choice {

  private final String value;
  private final String label;
  private final boolean chosen;

  public Choice(String value, String label, boolean chosen) {
    this.value = value;
    this.label = label;
    this.chosen = chosen;
  }

  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }

  public boolean isChosen() {
    return chosen;
  }
}
