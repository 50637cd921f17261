/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.portlet.Portlet;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** A portlet of a test under the name of one of Liferay's, registered by a bundle of its own. */
final class DeployedPortlet implements AutoCloseable {

  private final Bundle bundle;

  private DeployedPortlet(Bundle bundle) {
    this.bundle = bundle;
  }

  static DeployedPortlet deploy(EmbeddedPortal portal, String portletId, Portlet portlet)
      throws Exception {

    Bundle bundle =
        portal
            .bundleContext()
            .installBundle(
                "test:" + portletId, new ByteArrayInputStream(emptyBundle("test." + portletId)));

    bundle.start();
    bundle
        .getBundleContext()
        .registerService(
            Portlet.class,
            portlet,
            FrameworkUtil.asDictionary(
                Map.of("javax.portlet.name", portletId, "javax.portlet.version", "3.0")));
    return new DeployedPortlet(bundle);
  }

  @Override
  public void close() throws BundleException {
    bundle.uninstall();
  }

  private static byte[] emptyBundle(String name) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();

    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
    attributes.putValue("Web-ContextPath", "/" + name);

    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    new JarOutputStream(jar, manifest).close();
    return jar.toByteArray();
  }
}
