/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.cache.MultiVMPool;
import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import java.io.Serializable;
import nl.klassenkring.embedded.StandsInFor;

/** The caches that a cluster would share; here there is one node. */
@StandsInFor("com.liferay.portal.cache.impl")
final class LocalMultiVMPool implements MultiVMPool {

  private final PortalCacheManager<Serializable, Serializable> manager;

  LocalMultiVMPool(PortalCacheManager<Serializable, Serializable> manager) {
    this.manager = manager;
  }

  @Override
  public void clear() {
    manager.clearAll();
  }

  @Override
  public PortalCache<? extends Serializable, ? extends Serializable> getPortalCache(
      String portalCacheName) {
    return manager.getPortalCache(portalCacheName);
  }

  @Override
  public PortalCache<? extends Serializable, ? extends Serializable> getPortalCache(
      String portalCacheName, boolean mvcc) {
    return manager.getPortalCache(portalCacheName, mvcc);
  }

  @Override
  public PortalCache<? extends Serializable, ? extends Serializable> getPortalCache(
      String portalCacheName, boolean mvcc, boolean sharded) {
    return manager.getPortalCache(portalCacheName, mvcc, sharded);
  }

  @Override
  public PortalCacheManager<? extends Serializable, ? extends Serializable>
      getPortalCacheManager() {
    return manager;
  }

  @Override
  public void removePortalCache(String portalCacheName) {
    manager.removePortalCache(portalCacheName);
  }
}
