/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.cache.PortalCache;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A cache of committed data by key: a transaction sees its own entries, others see them only when
 * they are sure to be what is in the database.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
final class ScopedCache<K extends Serializable, V> {

  private final Scopes scopes;
  private final Guard guard;
  private final PortalCache<K, V> store;

  ScopedCache(Scopes scopes, Guard guard, PortalCache<K, V> store) {
    this.scopes = scopes;
    this.guard = guard;
    this.store = store;
  }

  PortalCache<K, V> store() {
    return store;
  }

  Guard guard() {
    return guard;
  }

  V get(K key) {
    Optional<Scope> scope = transaction();
    V own = scope.map(current -> overlay(current).entries.get(key)).orElse(null);
    return own == null && guard.isQuiet() ? store.get(key) : own;
  }

  /** What this thread's own transaction put in; null if nothing. */
  V getOwn(K key) {
    return transaction().map(scope -> overlay(scope).entries.get(key)).orElse(null);
  }

  /** Puts in what was read from the database. */
  void put(K key, V value) {
    put(key, value, PortalCache.DEFAULT_TIME_TO_LIVE);
  }

  void put(K key, V value, int timeToLive) {
    Optional<Scope> scope = scopes.current();
    if (scope.isEmpty()) {
      guard.ifUnchangedSince(Long.MAX_VALUE, () -> store.put(key, value, timeToLive));
    } else if (scope.get().isTransactional()) {
      overlay(scope.get()).put(key, value, timeToLive);
    } else {
      guard.ifUnchangedSince(scope.get().start(), () -> store.put(key, value, timeToLive));
    }
  }

  /** The data of the key changes to the value, which is for the transaction itself only. */
  void change(K key, V value) {
    remove(key);
    transaction().ifPresent(scope -> overlay(scope).put(key, value, 0));
  }

  /** The data of the key changes. */
  void remove(K key) {
    Optional<Scope> scope = transaction();
    if (scope.isEmpty()) {
      guard.change(() -> store.remove(key));
      return;
    }
    Entries entries = overlay(scope.get());
    entries.remove(key);
    scope.get().change(guard, () -> entries.invalidate(key));
  }

  /** All the data changes. */
  void removeAll() {
    Optional<Scope> scope = transaction();
    if (scope.isEmpty()) {
      guard.change(store::removeAll);
      return;
    }
    overlay(scope.get()).entries.clear();
    scope.get().change(guard, store::removeAll);
  }

  private Optional<Scope> transaction() {
    return scopes.current().filter(Scope::isTransactional);
  }

  private Entries overlay(Scope scope) {
    return scope.overlay(this, Entries::new);
  }

  private final class Entries implements Scope.Overlay {

    private final Map<K, V> entries = new HashMap<>();
    private final Map<K, Integer> timesToLive = new HashMap<>();

    void put(K key, V value, int timeToLive) {
      entries.put(key, value);
      timesToLive.put(key, timeToLive);
    }

    void remove(K key) {
      entries.remove(key);
      timesToLive.remove(key);
    }

    /** Nobody reads meanwhile; the listeners of the cache get to see the new value. */
    void invalidate(K key) {
      V value = entries.get(key);
      if (value != null) {
        store.put(key, value);
      }
      store.remove(key);
    }

    @Override
    public void publish(Scope scope) {
      if (!scope.hasChanged(guard)) {
        guard.ifUnchangedSince(
            scope.start(),
            () -> entries.forEach((key, value) -> store.put(key, value, timesToLive.get(key))));
      }
    }
  }
}
