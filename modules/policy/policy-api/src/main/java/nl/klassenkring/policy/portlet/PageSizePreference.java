/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.util.GetterUtil;
import java.util.OptionalInt;
import javax.portlet.PortletRequest;

/**
 * How many rows a portlet shows on one page: a preference of the portlet, which whoever runs the
 * school sets for all readers of a Site.
 */
public final class PageSizePreference {

  /** The name of the portlet preference, and of its field in the form. */
  public static final String NAME = "pageSize";

  /** The least rows that a page can have. */
  public static final int LEAST = 5;

  /** The most rows that a page can have, so that no page grows beyond what a phone can load. */
  public static final int MOST = 100;

  private PageSizePreference() {}

  /**
   * Gives the rows of a page.
   *
   * @param unset what holds as long as nobody set the preference
   */
  public static int of(PortletRequest portletRequest, int unset) {
    return parse(portletRequest.getPreferences().getValue(NAME, "")).orElse(unset);
  }

  /** Reads what was typed; empty when it is no number from {@link #LEAST} to {@link #MOST}. */
  static OptionalInt parse(String typed) {
    int pageSize = GetterUtil.getInteger(typed);

    return (pageSize >= LEAST) && (pageSize <= MOST)
        ? OptionalInt.of(pageSize)
        : OptionalInt.empty();
  }
}
