/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One transaction of one thread, or one call that reads without a transaction but with one database
 * session. All that it reads was read at or after its start.
 */
final class Scope {

  /** What a cache keeps for one transaction until it is finished. */
  interface Overlay {

    /** The transaction was committed, and its changes are taken out of the shared cache. */
    void publish(Scope scope);
  }

  private static final class Change {
    private final List<Runnable> invalidations = new ArrayList<>();
    private long lastWrite;
  }

  private final boolean transactional;
  private final long start;
  private final Map<Object, Overlay> overlays = new HashMap<>();
  private final Map<Guard, Change> changes = new HashMap<>();
  private long writes;

  Scope(boolean transactional, long start) {
    this.transactional = transactional;
    this.start = start;
  }

  boolean isTransactional() {
    return transactional;
  }

  /** The moment of the {@link ChangeClock} before anything was read. */
  long start() {
    return start;
  }

  /** How many changes this scope made until now. */
  long writes() {
    return writes;
  }

  boolean hasChanged(Guard guard) {
    return changes.containsKey(guard);
  }

  boolean hasChangedSince(Guard guard, long write) {
    Change change = changes.get(guard);
    return change != null && change.lastWrite > write;
  }

  /** Notes a change of guarded data. */
  void change(Guard guard) {
    noted(guard);
  }

  /** Notes a change of guarded data; the invalidation runs when the transaction is finished. */
  void change(Guard guard, Runnable invalidation) {
    noted(guard).invalidations.add(invalidation);
  }

  private Change noted(Guard guard) {
    Change change = changes.get(guard);
    if (change == null) {
      guard.enter();
      change = new Change();
      changes.put(guard, change);
    }
    change.lastWrite = ++writes;
    return change;
  }

  @SuppressWarnings("unchecked") // Each owner asks for the kind that it made itself.
  <O extends Overlay> O overlay(Object owner, Supplier<O> maker) {
    return (O) overlays.computeIfAbsent(owner, key -> maker.get());
  }

  /**
   * Ends the scope. The changes are taken out of the caches after a rollback as well: a commit that
   * failed half-way may have reached the database.
   */
  void finish(boolean committed) {
    changes.forEach(
        (guard, change) -> guard.leave(() -> change.invalidations.forEach(Runnable::run)));
    if (committed) {
      overlays.values().forEach(overlay -> overlay.publish(this));
    }
  }
}
