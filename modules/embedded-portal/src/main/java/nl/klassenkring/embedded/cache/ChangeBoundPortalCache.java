/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.liferay.portal.cache.PortalCacheWrapper;
import com.liferay.portal.kernel.cache.PortalCache;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A cache of what was concluded from much data, such as permissions: an entry is good until any
 * data changes. What a conclusion rests on is not known here, and a permission must never outlive
 * the grant that it came from.
 */
final class ChangeBoundPortalCache<K extends Serializable, V> extends PortalCacheWrapper<K, V> {

  private static final int MAXIMUM_SIZE = 20_000;
  private static final int MISSES_REMEMBERED = 200;

  /** A value, and the moment of the clock at which it was worked out. */
  private record Conclusion<V>(V value, long moment) {}

  private final ChangeClock clock;
  private final Scopes scopes;
  private final Cache<K, Conclusion<V>> conclusions =
      Caffeine.newBuilder().maximumSize(MAXIMUM_SIZE).executor(Runnable::run).build();

  /** Since when each thread is working out what it did not find. */
  private final ThreadLocal<Map<K, Long>> misses = ThreadLocal.withInitial(Misses::new);

  ChangeBoundPortalCache(PortalCache<K, V> store, ChangeClock clock, Scopes scopes) {
    super(store);
    this.clock = clock;
    this.scopes = scopes;
  }

  @Override
  public V get(K key) {
    long now = clock.now();
    Conclusion<V> conclusion = conclusions.getIfPresent(key);
    if (conclusion != null && conclusion.moment() == now) {
      return conclusion.value();
    }
    misses.get().put(key, now);
    return null;
  }

  @Override
  public void put(K key, V value) {
    put(key, value, DEFAULT_TIME_TO_LIVE);
  }

  /** What a transaction concludes from its own changes is not kept. */
  @Override
  public void put(K key, V value, int timeToLive) {
    Long missed = misses.get().remove(key);
    Optional<Scope> scope = scopes.current();
    if (scope.filter(current -> current.writes() > 0).isPresent()) {
      return;
    }
    long moment = missed == null ? clock.now() : missed;
    long since = Math.min(moment, scope.map(Scope::start).orElse(moment));
    conclusions.put(key, new Conclusion<>(value, since));
    super.put(key, value, timeToLive); // For the listeners that keep an index of the keys.
  }

  @Override
  public void remove(K key) {
    conclusions.invalidate(key);
    super.remove(key);
  }

  @Override
  public void removeAll() {
    conclusions.invalidateAll();
    super.removeAll();
  }

  private static final class Misses<K> extends LinkedHashMap<K, Long> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, Long> eldest) {
      return size() > MISSES_REMEMBERED;
    }
  }
}
