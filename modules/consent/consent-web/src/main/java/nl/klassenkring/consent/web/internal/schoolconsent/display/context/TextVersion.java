/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;

/** A wording in all languages. */
public final class TextVersion {

  /** Makes the value. */
  public TextVersion(
      int version,
      String day,
      List<LocalizedText> explanations,
      List<LocalizedText> refusalMeanings) {
    this.version = version;
    this.day = day;
    this.explanations = List.copyOf(explanations);
    this.refusalMeanings = List.copyOf(refusalMeanings);
  }

  public int getVersion() {
    return version;
  }

  public String getDay() {
    return day;
  }

  public List<LocalizedText> getExplanations() {
    return explanations;
  }

  public List<LocalizedText> getRefusalMeanings() {
    return refusalMeanings;
  }

  private final String day;
  private final List<LocalizedText> explanations;
  private final List<LocalizedText> refusalMeanings;
  private final int version;
}
