/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.report.display.context;

/** Somebody to whom can be reported. Immutable. */
public final class RecipientOption {

  private final String kind;
  private final String names;
  private final boolean chosen;

  RecipientOption(String kind, String names, boolean chosen) {
    this.kind = kind;
    this.names = names;
    this.chosen = chosen;
  }

  /** Gives the name of a {@link nl.klassenkring.moderation.constants.RecipientKind}. */
  public String getKind() {
    return kind;
  }

  /** Gives who reads it. */
  public String getNames() {
    return names;
  }

  public boolean isChosen() {
    return chosen;
  }
}
