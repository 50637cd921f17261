/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.item;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of public items goes on: after the item that was the last of the page before. It
 * costs the same however far a visitor goes back. Immutable.
 */
public final class PublicCursor {

  private static final Pattern PATTERN = Pattern.compile("(\\d{1,15})-(\\d{1,18})");

  private final Instant displayFrom;
  private final long publicItemId;

  /** After the item with this key, which is shown from this moment on. */
  public PublicCursor(Instant displayFrom, long publicItemId) {
    this.displayFrom = displayFrom;
    this.publicItemId = publicItemId;
  }

  /** Reads a cursor from an address; empty for what is none. */
  public static Optional<PublicCursor> parse(String text) {
    Matcher matcher = PATTERN.matcher(text == null ? "" : text);

    return matcher.matches()
        ? Optional.of(
            new PublicCursor(
                Instant.ofEpochMilli(Long.parseLong(matcher.group(1))),
                Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  public Instant getDisplayFrom() {
    return displayFrom;
  }

  public long getPublicItemId() {
    return publicItemId;
  }

  /** As it stands in an address. */
  @Override
  public String toString() {
    return displayFrom.toEpochMilli() + "-" + publicItemId;
  }
}
