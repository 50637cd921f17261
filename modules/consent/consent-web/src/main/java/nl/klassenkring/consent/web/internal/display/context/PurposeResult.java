/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

/** What a purpose comes to for a child: yes, no or open. */
public final class PurposeResult {

  /** Makes the value. */
  public PurposeResult(String purposeName, String kind) {
    this.purposeName = purposeName;
    this.kind = kind;
  }

  public String getPurposeName() {
    return purposeName;
  }

  /** Gives the end of the text key {@code answer-...}. */
  public String getKind() {
    return kind;
  }

  private final String kind;
  private final String purposeName;
}
