/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

import nl.klassenkring.publication.item.PublicCursor;
import nl.klassenkring.publication.publicweb.internal.address.PortletLinks;

/** Where a visitor of the list can go; not escaped. */
public final class ListLinks {

  private final long classGroupId;
  private final PortletLinks links;
  private final PublicCursor next;
  private final boolean older;
  private final String privacyStatement;

  /**
   * Makes the links of a page.
   *
   * @param classGroupId the class group to which it is limited; 0 for none
   * @param older whether it is another page than that of the newest
   * @param next where the next page begins; null for none
   * @param privacyStatement an address; empty for none
   */
  ListLinks(
      PortletLinks links,
      long classGroupId,
      boolean older,
      PublicCursor next,
      String privacyStatement) {

    this.links = links;
    this.classGroupId = classGroupId;
    this.older = older;
    this.next = next;
    this.privacyStatement = privacyStatement;
  }

  public String getAllGroups() {
    return links.newest();
  }

  public String getFeed() {
    return links.feed();
  }

  /** Gives the page of the newest; empty for that page itself. */
  public String getNewest() {
    return older ? links.list(classGroupId, null) : "";
  }

  /** Gives the page of older ones; empty when there are none. */
  public String getOlder() {
    return (next == null) ? "" : links.list(classGroupId, next);
  }

  /** Gives the school's privacy statement (C8); empty when it has none. */
  public String getPrivacyStatement() {
    return privacyStatement;
  }
}
