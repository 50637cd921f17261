/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.feed;

import java.time.Instant;

/** An item in a feed: what a visitor may read of it, and where. Immutable. */
public final class FeedEntry {

  private final String id;
  private final String address;
  private final String title;
  private final String groupName;
  private final String summary;
  private final Instant published;

  /**
   * Makes an entry.
   *
   * @param id an absolute IRI that stays the entry's own
   * @param address where it can be read
   * @param groupName the class group that it comes from; empty for none
   */
  public FeedEntry(
      String id,
      String address,
      String title,
      String groupName,
      String summary,
      Instant published) {

    this.id = id;
    this.address = address;
    this.title = title;
    this.groupName = groupName;
    this.summary = summary;
    this.published = published;
  }

  String getId() {
    return id;
  }

  String getAddress() {
    return address;
  }

  String getTitle() {
    return title;
  }

  String getGroupName() {
    return groupName;
  }

  String getSummary() {
    return summary;
  }

  /** Nothing public ever changes: it is its last change, too. */
  Instant getPublished() {
    return published;
  }
}
