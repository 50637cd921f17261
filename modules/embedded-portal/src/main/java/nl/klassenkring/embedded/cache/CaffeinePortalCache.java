/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.liferay.portal.cache.BasePortalCache;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.embedded.StandsInFor;

/**
 * A bounded cache in memory. A time to live is in seconds, 0 is for ever.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
@StandsInFor("com.liferay.portal.cache.ehcache.impl")
final class CaffeinePortalCache<K extends Serializable, V> extends BasePortalCache<K, V> {

  private static final int MAXIMUM_SIZE = 20_000;

  /** A value and how long it lives, in seconds. */
  private record Timed<V>(V value, int timeToLive) {}

  private final String name;
  private final Map<K, Timed<V>> entries;

  CaffeinePortalCache(PortalCacheManager<K, V> manager, String name) {
    super(manager);
    this.name = name;
    Cache<K, Timed<V>> cache =
        Caffeine.newBuilder()
            .maximumSize(MAXIMUM_SIZE)
            .expireAfter(new TimeToLive<K, V>())
            .executor(Runnable::run)
            .build();
    entries = cache.asMap();
  }

  @Override
  public String getPortalCacheName() {
    return name;
  }

  @Override
  public List<K> getKeys() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public void removeAll() {
    entries.clear();
    aggregatedPortalCacheListener.notifyRemoveAll(this);
  }

  @Override
  protected V doGet(K key) {
    return value(entries.get(key));
  }

  @Override
  protected void doPut(K key, V value, int timeToLive) {
    Timed<V> previous = entries.put(key, new Timed<>(value, timeToLive));
    notifyPut(previous != null, key, value, timeToLive);
  }

  @Override
  protected V doPutIfAbsent(K key, V value, int timeToLive) {
    Timed<V> previous = entries.putIfAbsent(key, new Timed<>(value, timeToLive));
    if (previous == null) {
      notifyPut(false, key, value, timeToLive);
    }
    return value(previous);
  }

  @Override
  protected void doRemove(K key) {
    Timed<V> removed = entries.remove(key);
    if (removed != null) {
      notifyRemoved(key, removed);
    }
  }

  @Override
  protected boolean doRemove(K key, V value) {
    Timed<V> current = entries.get(key);
    if (current == null || !current.value().equals(value) || !entries.remove(key, current)) {
      return false;
    }
    notifyRemoved(key, current);
    return true;
  }

  @Override
  protected V doReplace(K key, V value, int timeToLive) {
    Timed<V> previous = entries.replace(key, new Timed<>(value, timeToLive));
    if (previous != null) {
      notifyPut(true, key, value, timeToLive);
    }
    return value(previous);
  }

  @Override
  protected boolean doReplace(K key, V oldValue, V newValue, int timeToLive) {
    Timed<V> current = entries.get(key);
    if (current == null
        || !current.value().equals(oldValue)
        || !entries.replace(key, current, new Timed<>(newValue, timeToLive))) {
      return false;
    }
    notifyPut(true, key, newValue, timeToLive);
    return true;
  }

  private static <V> V value(Timed<V> timed) {
    return timed == null ? null : timed.value();
  }

  private void notifyPut(boolean update, K key, V value, int timeToLive) {
    if (update) {
      aggregatedPortalCacheListener.notifyEntryUpdated(this, key, value, timeToLive);
    } else {
      aggregatedPortalCacheListener.notifyEntryPut(this, key, value, timeToLive);
    }
  }

  private void notifyRemoved(K key, Timed<V> removed) {
    aggregatedPortalCacheListener.notifyEntryRemoved(
        this, key, removed.value(), removed.timeToLive());
  }

  private static final class TimeToLive<K, V> implements Expiry<K, Timed<V>> {

    @Override
    public long expireAfterCreate(K key, Timed<V> timed, long currentTime) {
      return timed.timeToLive() == DEFAULT_TIME_TO_LIVE
          ? Long.MAX_VALUE
          : TimeUnit.SECONDS.toNanos(timed.timeToLive());
    }

    @Override
    public long expireAfterUpdate(K key, Timed<V> timed, long currentTime, long currentDuration) {
      return expireAfterCreate(key, timed, currentTime);
    }

    @Override
    public long expireAfterRead(K key, Timed<V> timed, long currentTime, long currentDuration) {
      return currentDuration;
    }
  }
}
