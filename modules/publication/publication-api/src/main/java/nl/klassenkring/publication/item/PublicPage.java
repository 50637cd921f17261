/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.item;

import java.util.List;
import java.util.Optional;

/** A page of what visitors read, newest first. Immutable. */
public final class PublicPage {

  private final List<PublicEntry> entries;
  private final PublicCursor next;

  /**
   * Makes a page.
   *
   * @param next where older ones begin; null when there are none
   */
  public PublicPage(List<PublicEntry> entries, PublicCursor next) {
    this.entries = List.copyOf(entries);
    this.next = next;
  }

  public List<PublicEntry> getEntries() {
    return entries;
  }

  /** Where older ones begin; empty when there are none. */
  public Optional<PublicCursor> getNext() {
    return Optional.ofNullable(next);
  }
}
