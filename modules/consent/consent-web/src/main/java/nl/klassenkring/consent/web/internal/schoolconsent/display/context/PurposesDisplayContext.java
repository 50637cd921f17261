/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;

/** The purposes of a school and the form to add one. */
public final class PurposesDisplayContext {

  /** Makes the value. */
  public PurposesDisplayContext(
      List<ConsentPurpose> purposes, String key, List<LocalizedText> names) {
    this.purposes = List.copyOf(purposes);
    this.key = key;
    this.names = List.copyOf(names);
  }

  public List<ConsentPurpose> getPurposes() {
    return purposes;
  }

  /** Gives the short name that was typed. */
  public String getKey() {
    return key;
  }

  /** Gives the names that were typed. */
  public List<LocalizedText> getNames() {
    return names;
  }

  private final String key;
  private final List<LocalizedText> names;
  private final List<ConsentPurpose> purposes;
}
