/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.aop;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.util.ProxyUtil;
import com.liferay.portal.spring.aop.AopCacheManager;
import com.liferay.portal.spring.aop.AopInvocationHandler;
import com.liferay.portal.spring.transaction.TransactionExecutor;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The proxy of one service, registered from the service's own bundle with its properties. */
final class AopRegistration {

  private static final Set<String> SET_BY_FRAMEWORK =
      Set.of(
          Constants.OBJECTCLASS,
          Constants.SERVICE_BUNDLEID,
          Constants.SERVICE_ID,
          Constants.SERVICE_SCOPE);

  private final ServiceReference<AopService> reference;
  private final BundleContext bundleContext;
  private final AopInvocationHandler handler;
  private final ServiceRegistration<?> registration;

  AopRegistration(
      ServiceReference<AopService> reference, AopService service, TransactionExecutor executor) {
    this.reference = reference;
    bundleContext = reference.getBundle().getBundleContext();
    handler = AopCacheManager.create(service, executor);
    Class<?>[] types = types(service);
    Object proxy = ProxyUtil.newProxyInstance(service.getClass().getClassLoader(), types, handler);
    service.setAopProxy(proxy);
    String[] names = Stream.of(types).map(Class::getName).toArray(String[]::new);
    registration = bundleContext.registerService(names, proxy, properties());
  }

  void update() {
    registration.setProperties(properties());
  }

  void close() {
    registration.unregister();
    AopCacheManager.destroy(handler);
    bundleContext.ungetService(reference);
  }

  /** The stated interfaces, or else those that the class itself implements. */
  private static Class<?>[] types(AopService service) {
    Class<?>[] stated = service.getAopInterfaces();
    Stream<Class<?>> types =
        stated == null || stated.length == 0
            ? Stream.of(service.getClass().getInterfaces())
            : Stream.of(stated);
    Class<?>[] proxied = types.filter(type -> type != AopService.class).toArray(Class<?>[]::new);
    if (proxied.length == 0) {
      throw new IllegalArgumentException(
          service.getClass().getName() + " has no interface to be proxied by");
    }
    return proxied;
  }

  private Dictionary<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    for (String key : reference.getPropertyKeys()) {
      if (!SET_BY_FRAMEWORK.contains(key)) {
        properties.put(key, reference.getProperty(key));
      }
    }
    return FrameworkUtil.asDictionary(properties);
  }
}
