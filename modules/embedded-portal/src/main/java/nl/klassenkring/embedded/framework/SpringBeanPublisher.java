/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import com.liferay.portal.kernel.spring.osgi.OSGiBeanProperties;
import com.liferay.portal.kernel.util.SystemProperties;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.springframework.context.ApplicationContext;

/** Publishes the core's Spring beans as OSGi services, under their interfaces and properties. */
final class SpringBeanPublisher {

  private final Map<ApplicationContext, List<ServiceRegistration<?>>> published =
      new ConcurrentHashMap<>();

  void publish(BundleContext bundleContext, ApplicationContext applicationContext) {
    String[] ignored = SystemProperties.getArray("module.framework.services.ignored.interfaces");
    List<ServiceRegistration<?>> registrations = new ArrayList<>();
    for (String name : applicationContext.getBeanDefinitionNames()) {
      if (applicationContext.isSingleton(name)) {
        Object bean = applicationContext.getBean(name);
        OSGiBeanProperties annotation = bean.getClass().getAnnotation(OSGiBeanProperties.class);
        Set<String> types = OSGiBeanProperties.Service.interfaceNames(bean, annotation, ignored);
        if (!types.isEmpty()) {
          registrations.add(
              bundleContext.registerService(
                  types.toArray(String[]::new), bean, properties(name, annotation)));
        }
      }
    }
    published.put(applicationContext, registrations);
  }

  void withdraw(ApplicationContext applicationContext) {
    List<ServiceRegistration<?>> registrations = published.remove(applicationContext);
    if (registrations != null) {
      registrations.forEach(ServiceRegistration::unregister);
    }
  }

  private static Dictionary<String, Object> properties(String name, OSGiBeanProperties annotation) {
    Map<String, Object> properties = new HashMap<>();
    if (annotation != null) {
      Map<String, Object> stated = OSGiBeanProperties.Convert.toMap(annotation);
      if (stated != null) {
        properties.putAll(stated);
      }
    }
    properties.put("bean.id", name);
    properties.put("service.vendor", "Liferay, Inc.");
    return FrameworkUtil.asDictionary(properties);
  }
}
