/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.message.FindingText;

/** What the agreements say of what is in the form: plain values, not escaped. Immutable. */
public final class AdviceDisplay {

  private final List<FindingText> findings;
  private final String placeableFrom;

  /**
   * Makes it.
   *
   * @param placeableFrom the moment in words until which it would be held; null when it would not
   */
  AdviceDisplay(List<FindingText> findings, String placeableFrom) {
    this.findings = List.copyOf(findings);
    this.placeableFrom = placeableFrom;
  }

  /** Gives the findings, strongest first. */
  public List<FindingText> getFindings() {
    return findings;
  }

  public String getPlaceableFrom() {
    return placeableFrom;
  }

  /** Tells whether it would be held, and placed by itself later. */
  public boolean isHeld() {
    return placeableFrom != null;
  }
}
