/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.language;

import com.liferay.portal.kernel.resource.bundle.CacheResourceBundleLoader;
import com.liferay.portal.kernel.resource.bundle.ClassResourceBundleLoader;
import com.liferay.portal.kernel.resource.bundle.ResourceBundleLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Offers the texts of every started bundle that states the {@code liferay.resource.bundle}
 * capability, under the bundle's name and the name of its servlet context. A bundle that has the
 * files but not the capability stays without texts, as it would in Liferay.
 */
@StandsInFor("com.liferay.portal.language.extender")
public final class LanguageBundles
    implements BundleTrackerCustomizer<List<ServiceRegistration<ResourceBundleLoader>>>,
        AutoCloseable {

  private static final String CAPABILITY = "liferay.resource.bundle";
  private static final String BASE_NAME = "resource.bundle.base.name";

  private final BundleTracker<List<ServiceRegistration<ResourceBundleLoader>>> tracker;

  private LanguageBundles(BundleContext bundleContext) {
    tracker = new BundleTracker<>(bundleContext, Bundle.STARTING | Bundle.ACTIVE, this);
  }

  public static LanguageBundles open(BundleContext bundleContext) {
    LanguageBundles languageBundles = new LanguageBundles(bundleContext);
    languageBundles.tracker.open();
    return languageBundles;
  }

  @Override
  public List<ServiceRegistration<ResourceBundleLoader>> addingBundle(
      Bundle bundle, BundleEvent event) {
    List<ServiceRegistration<ResourceBundleLoader>> registrations = new ArrayList<>();
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    for (BundleCapability capability : revision.getDeclaredCapabilities(CAPABILITY)) {
      registrations.add(register(bundle, capability.getAttributes()));
    }
    return registrations.isEmpty() ? null : registrations;
  }

  private static ServiceRegistration<ResourceBundleLoader> register(
      Bundle bundle, Map<String, Object> attributes) {
    Object baseName = attributes.getOrDefault(BASE_NAME, "content.Language");
    Map<String, Object> properties = new HashMap<>(attributes);
    properties.put(BASE_NAME, baseName);
    properties.put("bundle.symbolic.name", bundle.getSymbolicName());
    properties.put("service.ranking", Integer.MIN_VALUE);
    String contextPath = bundle.getHeaders("").get("Web-ContextPath");
    if (contextPath != null) {
      properties.put("servlet.context.name", contextPath.trim().replaceFirst("^/+", ""));
    }
    ClassLoader classLoader = bundle.adapt(BundleWiring.class).getClassLoader();
    ResourceBundleLoader loader =
        new CacheResourceBundleLoader(
            new ClassResourceBundleLoader(baseName.toString(), classLoader));
    return bundle
        .getBundleContext()
        .registerService(
            ResourceBundleLoader.class, loader, FrameworkUtil.asDictionary(properties));
  }

  @Override
  public void modifiedBundle(
      Bundle bundle,
      BundleEvent event,
      List<ServiceRegistration<ResourceBundleLoader>> registrations) {
    // From starting to active nothing changes.
  }

  @Override
  public void removedBundle(
      Bundle bundle,
      BundleEvent event,
      List<ServiceRegistration<ResourceBundleLoader>> registrations) {
    registrations.forEach(ServiceRegistration::unregister);
  }

  @Override
  public void close() {
    tracker.close();
  }
}
