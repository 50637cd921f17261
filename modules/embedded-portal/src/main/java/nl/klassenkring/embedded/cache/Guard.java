/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

/**
 * Watches over what is cached of one kind of data. While a transaction that changed the data is not
 * finished, nobody reads or fills the cache; and what was read before a change was finished is not
 * put in after it. Moments are those of the {@link ChangeClock}.
 */
final class Guard {

  private final ChangeClock clock;
  private int writers;
  private long lastChange;

  Guard(ChangeClock clock) {
    this.clock = clock;
  }

  /** A transaction starts to change the data. */
  synchronized void enter() {
    writers++;
  }

  /** That transaction is finished; what it changed is taken out before others may read again. */
  synchronized void leave(Runnable invalidation) {
    try {
      invalidation.run();
    } finally {
      lastChange = clock.tick();
      writers--;
    }
  }

  /** A change outside of any transaction. */
  synchronized void change() {
    lastChange = clock.tick();
  }

  /** A change outside of any transaction that takes something out. */
  synchronized void change(Runnable invalidation) {
    invalidation.run();
    lastChange = clock.tick();
  }

  synchronized boolean isQuiet() {
    return writers == 0;
  }

  synchronized boolean isUnchangedSince(long moment) {
    return writers == 0 && lastChange <= moment;
  }

  /** Puts in what was read at or after the moment, if no change was finished since. */
  synchronized void ifUnchangedSince(long moment, Runnable insertion) {
    if (isUnchangedSince(moment)) {
      insertion.run();
    }
  }
}
