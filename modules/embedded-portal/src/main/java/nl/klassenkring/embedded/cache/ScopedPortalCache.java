/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.cache.PortalCacheWrapper;
import java.io.Serializable;

/** A portal cache that keeps to the transactions. */
final class ScopedPortalCache<K extends Serializable, V> extends PortalCacheWrapper<K, V> {

  private final ScopedCache<K, V> cache;

  ScopedPortalCache(ScopedCache<K, V> cache) {
    super(cache.store());
    this.cache = cache;
  }

  @Override
  public V get(K key) {
    return cache.get(key);
  }

  @Override
  public void put(K key, V value) {
    cache.put(key, value);
  }

  @Override
  public void put(K key, V value, int timeToLive) {
    cache.put(key, value, timeToLive);
  }

  @Override
  public void remove(K key) {
    cache.remove(key);
  }

  @Override
  public void removeAll() {
    cache.removeAll();
  }
}
