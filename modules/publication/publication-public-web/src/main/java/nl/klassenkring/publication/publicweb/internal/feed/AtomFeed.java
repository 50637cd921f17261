/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.feed;

import java.time.Instant;
import java.util.List;

/** A feed: what it is called, whose it is, and its entries, newest first. Immutable. */
public final class AtomFeed {

  private final String id;
  private final String language;
  private final String title;
  private final String author;
  private final String ownAddress;
  private final String pageAddress;
  private final Instant updated;
  private final List<FeedEntry> entries;

  /**
   * Makes a feed.
   *
   * @param id an absolute IRI that stays the feed's own
   * @param language the tag of the language of its title
   * @param author who answers for it: the school
   * @param ownAddress where the feed is
   * @param pageAddress where people read the same
   * @param empty when it last changed, as long as it has no entries
   */
  public AtomFeed(
      String id,
      String language,
      String title,
      String author,
      String ownAddress,
      String pageAddress,
      Instant empty,
      List<FeedEntry> entries) {

    this.id = id;
    this.language = language;
    this.title = title;
    this.author = author;
    this.ownAddress = ownAddress;
    this.pageAddress = pageAddress;
    this.entries = List.copyOf(entries);

    updated = entries.stream().map(FeedEntry::getPublished).max(Instant::compareTo).orElse(empty);
  }

  String getId() {
    return id;
  }

  String getLanguage() {
    return language;
  }

  String getTitle() {
    return title;
  }

  String getAuthor() {
    return author;
  }

  String getOwnAddress() {
    return ownAddress;
  }

  String getPageAddress() {
    return pageAddress;
  }

  /** When the newest of its entries became public. */
  public Instant getUpdated() {
    return updated;
  }

  List<FeedEntry> getEntries() {
    return entries;
  }
}
