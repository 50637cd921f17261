/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;

/** The purposes with all their wordings. */
public final class TextsDisplayContext {

  /** Makes the value. */
  public TextsDisplayContext(List<PurposeTexts> purposes) {
    this.purposes = List.copyOf(purposes);
  }

  public List<PurposeTexts> getPurposes() {
    return purposes;
  }

  private final List<PurposeTexts> purposes;
}
