/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import java.util.Objects;

/** What the form with a portlet's settings shows. Immutable. */
public final class SettingsDisplayContext {

  private final String pageSize;

  SettingsDisplayContext(String pageSize) {
    this.pageSize = Objects.requireNonNull(pageSize, "pageSize");
  }

  /** Gives the rows of a page, as typed when the form was refused. */
  public String getPageSize() {
    return pageSize;
  }

  /** Gives the least and the most rows of a page. */
  public Object[] getPageSizeLimits() {
    return new Object[] {PageSizePreference.LEAST, PageSizePreference.MOST};
  }
}
