/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

/** A class group to which the list can be limited. Immutable. */
public final class GroupLink {

  private final String name;
  private final String url;
  private final boolean current;

  GroupLink(String name, String url, boolean current) {
    this.name = name;
    this.url = url;
    this.current = current;
  }

  public String getName() {
    return name;
  }

  /** Gives its address, not escaped. */
  public String getUrl() {
    return url;
  }

  /** Tells whether the list is limited to it now. */
  public boolean isCurrent() {
    return current;
  }
}
