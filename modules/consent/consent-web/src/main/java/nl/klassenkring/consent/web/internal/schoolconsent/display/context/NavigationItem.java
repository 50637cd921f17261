/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** A page of the portlet. */
public final class NavigationItem {

  /** Makes the value. */
  public NavigationItem(String key, String command, boolean current) {
    this.key = key;
    this.command = command;
    this.current = current;
  }

  public String getKey() {
    return key;
  }

  public String getCommand() {
    return command;
  }

  public boolean isCurrent() {
    return current;
  }

  private final String command;
  private final boolean current;
  private final String key;
}
