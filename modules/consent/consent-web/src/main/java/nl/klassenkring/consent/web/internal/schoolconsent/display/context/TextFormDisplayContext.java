/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;

/** The form of a new wording. */
public final class TextFormDisplayContext {

  /** Makes the value. */
  public TextFormDisplayContext(
      String purposeKey,
      String purposeName,
      int version,
      List<LocalizedText> explanations,
      List<LocalizedText> refusalMeanings) {
    this.purposeKey = purposeKey;
    this.purposeName = purposeName;
    this.version = version;
    this.explanations = List.copyOf(explanations);
    this.refusalMeanings = List.copyOf(refusalMeanings);
  }

  public String getPurposeKey() {
    return purposeKey;
  }

  public String getPurposeName() {
    return purposeName;
  }

  /** Gives the version that the new one follows. */
  public int getVersion() {
    return version;
  }

  public List<LocalizedText> getExplanations() {
    return explanations;
  }

  public List<LocalizedText> getRefusalMeanings() {
    return refusalMeanings;
  }

  private final List<LocalizedText> explanations;
  private final String purposeKey;
  private final String purposeName;
  private final List<LocalizedText> refusalMeanings;
  private final int version;
}
