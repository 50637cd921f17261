/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import com.liferay.portal.kernel.cache.PortalCacheManagerListener;
import com.liferay.portal.kernel.util.StringUtil;
import java.io.Serializable;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import nl.klassenkring.embedded.StandsInFor;

/**
 * The caches of this JVM by name. Those with a transactional name (a pattern with * and ?) keep to
 * the transactions.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
@StandsInFor("com.liferay.portal.cache.ehcache.impl")
final class CaffeinePortalCacheManager<K extends Serializable, V>
    implements PortalCacheManager<K, V> {

  private static final String PERMISSION_CACHES =
      "com.liferay.portal.security.permission.PermissionCacheUtil";

  private final String name;
  private final Guards guards;
  private final Scopes scopes;
  private final List<String> transactionalNames;
  private final Map<String, CaffeinePortalCache<K, V>> stores = new ConcurrentHashMap<>();
  private final Map<String, PortalCache<K, V>> caches = new ConcurrentHashMap<>();
  private final Set<PortalCacheManagerListener> listeners = new CopyOnWriteArraySet<>();

  CaffeinePortalCacheManager(
      String name, List<String> transactionalNames, Guards guards, Scopes scopes) {
    this.name = name;
    this.transactionalNames = List.copyOf(transactionalNames);
    this.guards = guards;
    this.scopes = scopes;
  }

  /** The cache itself, without regard to transactions. */
  CaffeinePortalCache<K, V> store(String cacheName) {
    return stores.computeIfAbsent(cacheName, key -> new CaffeinePortalCache<>(this, key));
  }

  @Override
  public void clearAll() {
    caches.values().forEach(PortalCache::removeAll);
  }

  @Override
  public void destroy() {
    caches.clear();
    stores.clear();
    listeners.forEach(PortalCacheManagerListener::dispose);
  }

  @Override
  public PortalCache<K, V> fetchPortalCache(String portalCacheName) {
    return caches.get(portalCacheName);
  }

  @Override
  public PortalCache<K, V> getPortalCache(String portalCacheName) {
    return getPortalCache(portalCacheName, false);
  }

  @Override
  public PortalCache<K, V> getPortalCache(String portalCacheName, boolean mvcc) {
    return getPortalCache(portalCacheName, mvcc, false);
  }

  @Override
  public PortalCache<K, V> getPortalCache(String portalCacheName, boolean mvcc, boolean sharded) {
    PortalCache<K, V> cache = caches.get(portalCacheName);
    if (cache != null) {
      return cache;
    }
    PortalCache<K, V> added = caches.computeIfAbsent(portalCacheName, this::create);
    listeners.forEach(listener -> listener.notifyPortalCacheAdded(portalCacheName));
    return added;
  }

  private PortalCache<K, V> create(String cacheName) {
    CaffeinePortalCache<K, V> store = store(cacheName);
    if (cacheName.startsWith(PERMISSION_CACHES)) {
      return new ChangeBoundPortalCache<>(store, guards.clock(), scopes);
    }
    boolean transactional =
        transactionalNames.stream()
            .anyMatch(
                pattern -> StringUtil.wildcardMatches(cacheName, pattern, '?', '*', '%', true));
    return transactional
        ? new ScopedPortalCache<>(new ScopedCache<>(scopes, guards.of(cacheName), store))
        : store;
  }

  @Override
  public Set<PortalCacheManagerListener> getPortalCacheManagerListeners() {
    return Set.copyOf(listeners);
  }

  @Override
  public String getPortalCacheManagerName() {
    return name;
  }

  /** All caches have the same bounds; there is nothing to configure. */
  @Override
  public void reconfigurePortalCaches(URL configurationUrl, ClassLoader classLoader) {}

  @Override
  public boolean registerPortalCacheManagerListener(PortalCacheManagerListener listener) {
    return listeners.add(listener);
  }

  @Override
  public void removePortalCache(String portalCacheName) {
    stores.remove(portalCacheName);
    if (caches.remove(portalCacheName) != null) {
      listeners.forEach(listener -> listener.notifyPortalCacheRemoved(portalCacheName));
    }
  }

  /** No cache is kept apart by company here, so that all are emptied. */
  @Override
  public void removePortalCaches(long companyId) {
    clearAll();
  }

  @Override
  public boolean unregisterPortalCacheManagerListener(PortalCacheManagerListener listener) {
    return listeners.remove(listener);
  }

  @Override
  public void unregisterPortalCacheManagerListeners() {
    listeners.clear();
  }
}
