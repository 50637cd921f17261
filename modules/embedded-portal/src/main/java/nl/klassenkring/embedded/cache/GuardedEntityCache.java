/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.model.CacheModel;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.klassenkring.embedded.StandsInFor;

/**
 * Keeps the state of entities by primary key. A read hands out a new entity each time. What a
 * transaction changes is its own until it is committed; then it is taken out and read anew.
 */
@StandsInFor("com.liferay.portal.cache.impl")
final class GuardedEntityCache implements EntityCache {

  private static final String NAME_PREFIX = EntityCache.class.getName() + ".";

  private final CaffeinePortalCacheManager<Serializable, Serializable> manager;
  private final Scopes scopes;
  private final Guards guards;
  private final ModelChanges modelChanges;
  private final Map<String, ScopedCache<Serializable, Serializable>> caches =
      new ConcurrentHashMap<>();

  GuardedEntityCache(
      CaffeinePortalCacheManager<Serializable, Serializable> manager,
      Scopes scopes,
      Guards guards,
      ModelChanges modelChanges) {
    this.manager = manager;
    this.scopes = scopes;
    this.guards = guards;
    this.modelChanges = modelChanges;
  }

  @Override
  public void clearCache() {
    caches.values().forEach(ScopedCache::removeAll);
  }

  @Override
  public void clearCache(Class<?> modelImplClass) {
    cache(modelImplClass).removeAll();
  }

  /** There is no cache by thread. */
  @Override
  public void clearLocalCache() {}

  /** The state that the current transaction has changed; null if it has not. */
  @Override
  public Serializable getLocalCacheResult(Class<?> modelImplClass, Serializable primaryKey) {
    return cache(modelImplClass).getOwn(primaryKey);
  }

  @Override
  public PortalCache<Serializable, Serializable> getPortalCache(Class<?> modelImplClass) {
    return new ScopedPortalCache<>(cache(modelImplClass));
  }

  @Override
  public Serializable getResult(Class<?> modelImplClass, Serializable primaryKey) {
    Serializable state = cache(modelImplClass).get(primaryKey);
    return state instanceof CacheModel<?> model ? (Serializable) model.toEntityModel() : state;
  }

  @Override
  public void invalidate() {
    clearCache();
  }

  @Override
  public void putResult(
      Class<?> modelImplClass, BaseModel<?> model, boolean quiet, boolean updateFinderCache) {
    cache(modelImplClass).change(model.getPrimaryKeyObj(), state(model));
    modelChanges.changed(modelImplClass);
  }

  @Override
  public void putResult(Class<?> modelImplClass, Serializable primaryKey, Serializable result) {
    cache(modelImplClass).put(primaryKey, state(result));
  }

  @Override
  public void removeCache(String className) {
    caches.remove(className);
    manager.removePortalCache(NAME_PREFIX + className);
  }

  @Override
  public void removeResult(Class<?> modelImplClass, BaseModel<?> model) {
    removeResult(modelImplClass, model.getPrimaryKeyObj());
  }

  @Override
  public void removeResult(Class<?> modelImplClass, Serializable primaryKey) {
    cache(modelImplClass).remove(primaryKey);
    modelChanges.changed(modelImplClass);
  }

  private static Serializable state(Serializable result) {
    return result instanceof BaseModel<?> model ? (Serializable) model.toCacheModel() : result;
  }

  private ScopedCache<Serializable, Serializable> cache(Class<?> modelImplClass) {
    return caches.computeIfAbsent(
        modelImplClass.getName(),
        name -> new ScopedCache<>(scopes, guards.of(name), manager.store(NAME_PREFIX + name)));
  }
}
