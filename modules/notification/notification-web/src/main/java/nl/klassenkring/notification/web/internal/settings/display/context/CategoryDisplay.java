/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.settings.display.context;

/** A category that a reader can do without. Immutable. */
public final class CategoryDisplay {

  private final String name;
  private final boolean wanted;

  CategoryDisplay(String name, boolean wanted) {
    this.name = name;
    this.wanted = wanted;
  }

  public String getName() {
    return name;
  }

  public boolean isWanted() {
    return wanted;
  }
}
