/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the finished changes of all data: a time that only moves when something changed. */
final class ChangeClock {

  private final AtomicLong changes = new AtomicLong();

  long now() {
    return changes.get();
  }

  long tick() {
    return changes.incrementAndGet();
  }
}
