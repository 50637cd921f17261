/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.message.FindingText;

/** What the rules say of the post in a form, beside it: plain values, not escaped. */
public final class AdviceDisplay {

  AdviceDisplay(
      List<FindingText> findings,
      String placeableFrom,
      boolean placed,
      boolean excursion,
      Set<String> confirmedWarnings,
      String agreementsURL) {

    this.findings = List.copyOf(findings);
    this.placeableFrom = placeableFrom;
    this.placed = placed;
    this.excursion = excursion;
    this.confirmedWarnings = Set.copyOf(confirmedWarnings);
    this.agreementsURL = agreementsURL;
  }

  /** Of what cannot wait: as with a placed post, neither a hold nor an excursion helps. */
  static AdviceDisplay withoutWaiting(
      List<FindingText> findings,
      String placeableFrom,
      Set<String> confirmedWarnings,
      String agreementsURL) {

    return new AdviceDisplay(
        findings, placeableFrom, true, false, confirmedWarnings, agreementsURL);
  }

  /** Gives the findings, strongest first. */
  public List<FindingText> getFindings() {
    return findings;
  }

  /** Gives the moment in words until which the post would be held, or null. */
  public String getPlaceableFrom() {
    return placeableFrom;
  }

  /** Tells whether the post would be held, and placed by itself later. */
  public boolean isHeld() {
    return !placed && (placeableFrom != null);
  }

  /** Tells whether the post is placed already. */
  public boolean isPlaced() {
    return placed;
  }

  /** Tells whether it is declared that the group is on an excursion (B11). */
  public boolean isExcursion() {
    return excursion;
  }

  /** Tells whether it helps to declare an excursion, or was declared (B11). */
  public boolean isExcursionOffered() {
    return excursion
        || findings.stream()
            .anyMatch(
                finding ->
                    "B11".equals(finding.getRuleId()) && (finding.getEffect() == Effect.HOLD));
  }

  /** Gives the keys of the warnings that the author confirmed. */
  public Set<String> getConfirmedWarnings() {
    return confirmedWarnings;
  }

  /** Gives the address of the page with the school's agreements, or null. */
  public String getAgreementsURL() {
    return agreementsURL;
  }

  /** Tells whether a rule speaks about the category (B14). */
  boolean isCategoryRefused() {
    return findings.stream().anyMatch(finding -> "B14".equals(finding.getRuleId()));
  }

  private final String agreementsURL;
  private final Set<String> confirmedWarnings;
  private final boolean excursion;
  private final List<FindingText> findings;
  private final String placeableFrom;
  private final boolean placed;
}
