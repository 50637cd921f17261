/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.jdbc;

import java.util.UUID;

/**
 * Primary keys for many rows at once. Liferay's counter takes them in a transaction of its own; a
 * transaction that has written already waits there for whoever waits for it, on a database that
 * lets one write at a time, and for ever.
 */
public final class RowIds {

  private RowIds() {}

  /** Gives a number that no other row has: 61 random bits, and never 0. */
  public static long next() {
    return (UUID.randomUUID().getLeastSignificantBits() & MASK) | 1;
  }

  private static final long MASK = Long.MAX_VALUE >> 1;
}
