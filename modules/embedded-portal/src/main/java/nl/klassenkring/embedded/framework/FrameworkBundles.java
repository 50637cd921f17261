/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortalException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The OSGi services that the suite needs from the framework itself, carried as resources. */
public final class FrameworkBundles {

  private static final List<String> NAMES =
      List.of("org.apache.felix.configadmin", "org.apache.felix.metatype", "org.apache.felix.scr");

  private FrameworkBundles() {}

  /** Installs and starts them. */
  public static void start(BundleContext bundleContext) {
    for (String name : NAMES) {
      install(bundleContext, name);
    }
  }

  private static void install(BundleContext bundleContext, String name) {
    String resource = "/framework-bundles/" + name + ".jar";
    try (InputStream stream = FrameworkBundles.class.getResourceAsStream(resource)) {
      Bundle bundle = bundleContext.installBundle("framework:" + name, stream);
      bundle.start();
    } catch (IOException | BundleException e) {
      throw new EmbeddedPortalException("The framework's bundle " + name + " does not start", e);
    }
  }
}
