/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import com.liferay.portal.kernel.cache.SingleVMPool;
import java.io.Serializable;
import nl.klassenkring.embedded.StandsInFor;

/** The caches that each node of a cluster has for itself. */
@StandsInFor("com.liferay.portal.cache.impl")
final class LocalSingleVMPool implements SingleVMPool {

  private final PortalCacheManager<Serializable, Object> manager;

  LocalSingleVMPool(PortalCacheManager<Serializable, Object> manager) {
    this.manager = manager;
  }

  @Override
  public void clear() {
    manager.clearAll();
  }

  @Override
  public PortalCache<? extends Serializable, ?> getPortalCache(String portalCacheName) {
    return manager.getPortalCache(portalCacheName);
  }

  @Override
  public PortalCacheManager<? extends Serializable, ?> getPortalCacheManager() {
    return manager;
  }

  @Override
  public void removePortalCache(String portalCacheName) {
    manager.removePortalCache(portalCacheName);
  }
}
