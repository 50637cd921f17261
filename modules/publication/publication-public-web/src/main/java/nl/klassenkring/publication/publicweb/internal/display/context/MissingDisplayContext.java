/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

/** What a visitor is told of an item that he cannot read. Immutable. */
public final class MissingDisplayContext {

  private final boolean gone;
  private final String list;

  /**
   * Makes it.
   *
   * @param gone whether it was public once
   * @param list the address of all items
   */
  public MissingDisplayContext(boolean gone, String list) {
    this.gone = gone;
    this.list = list;
  }

  public boolean isGone() {
    return gone;
  }

  /** Gives the address of all items, not escaped. */
  public String getList() {
    return list;
  }
}
