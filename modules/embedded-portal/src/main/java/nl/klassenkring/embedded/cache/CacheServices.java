/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.cache;

import com.liferay.portal.kernel.cache.MultiVMPool;
import com.liferay.portal.kernel.cache.PortalCacheManager;
import com.liferay.portal.kernel.cache.PortalCacheManagerNames;
import com.liferay.portal.kernel.cache.SingleVMPool;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.transaction.TransactionLifecycleManager;
import com.liferay.portal.kernel.util.PropsUtil;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Registers the caches of the portal. */
public final class CacheServices {

  private CacheServices() {}

  /**
   * To be called before the core registers its own transaction listeners, which come later then.
   */
  public static void register(BundleContext bundleContext) {
    Guards guards = new Guards();
    Scopes scopes = new Scopes(guards.clock());
    TransactionLifecycleManager.register(scopes);
    List<String> transactional = List.of(PropsUtil.getArray("transactional.cache.names"));
    CaffeinePortalCacheManager<Serializable, Serializable> multi =
        new CaffeinePortalCacheManager<>(
            PortalCacheManagerNames.MULTI_VM, transactional, guards, scopes);
    CaffeinePortalCacheManager<Serializable, Object> single =
        new CaffeinePortalCacheManager<>(
            PortalCacheManagerNames.SINGLE_VM, transactional, guards, scopes);
    register(bundleContext, multi);
    register(bundleContext, single);
    bundleContext.registerService(MultiVMPool.class, new LocalMultiVMPool(multi), null);
    bundleContext.registerService(SingleVMPool.class, new LocalSingleVMPool(single), null);
    ModelChanges changes = new ModelChanges(scopes, guards);
    bundleContext.registerService(
        FinderCache.class, new GuardedFinderCache(scopes, guards, changes), null);
    bundleContext.registerService(
        EntityCache.class, new GuardedEntityCache(multi, scopes, guards, changes), null);
  }

  private static void register(BundleContext bundleContext, PortalCacheManager<?, ?> manager) {
    bundleContext.registerService(
        PortalCacheManager.class,
        manager,
        FrameworkUtil.asDictionary(
            Map.of(
                PortalCacheManager.PORTAL_CACHE_MANAGER_NAME,
                manager.getPortalCacheManagerName())));
  }
}
