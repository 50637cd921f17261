/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

/** An item on its own page. Immutable. */
public final class ItemDisplayContext {

  private final ItemDisplay item;
  private final String list;
  private final String privacyStatement;

  ItemDisplayContext(ItemDisplay item, String list, String privacyStatement) {
    this.item = item;
    this.list = list;
    this.privacyStatement = privacyStatement;
  }

  public ItemDisplay getItem() {
    return item;
  }

  /** Gives the address of all items, not escaped. */
  public String getList() {
    return list;
  }

  /** Gives the school's privacy statement (C8), not escaped; empty when it has none. */
  public String getPrivacyStatement() {
    return privacyStatement;
  }
}
