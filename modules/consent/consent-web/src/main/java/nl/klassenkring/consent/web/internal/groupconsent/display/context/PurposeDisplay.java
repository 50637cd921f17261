/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.display.context;

/** A purpose as a column or an option. */
public final class PurposeDisplay {

  /** Makes the value. */
  public PurposeDisplay(String key, String name) {
    this.key = key;
    this.name = name;
  }

  public String getKey() {
    return key;
  }

  public String getName() {
    return name;
  }

  private final String key;
  private final String name;
}
