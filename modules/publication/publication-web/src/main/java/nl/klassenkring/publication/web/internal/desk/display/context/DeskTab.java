/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

/** A part of the desk. Immutable. */
public final class DeskTab {

  private final String command;
  private final String key;
  private final boolean current;

  DeskTab(String command, String key, boolean current) {
    this.command = command;
    this.key = key;
    this.current = current;
  }

  /** Gives its render command. */
  public String getCommand() {
    return command;
  }

  /** Gives the key of its name. */
  public String getKey() {
    return key;
  }

  public boolean isCurrent() {
    return current;
  }
}
