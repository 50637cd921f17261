/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;

/** A purpose with its wordings, the one that is asked now first. */
public final class PurposeTexts {

  /** Makes the value. */
  public PurposeTexts(String key, String name, List<TextVersion> texts) {
    this.key = key;
    this.name = name;
    this.texts = List.copyOf(texts);
  }

  public String getKey() {
    return key;
  }

  public String getName() {
    return name;
  }

  public List<TextVersion> getTexts() {
    return texts;
  }

  private final String key;
  private final String name;
  private final List<TextVersion> texts;
}
