/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.portlet.Portlet;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** A portlet of a test, registered by a bundle that has nothing else in it. */
final class TestPortlet implements AutoCloseable {

  private final Bundle bundle;
  private final String id;

  private TestPortlet(Bundle bundle, String id) {
    this.bundle = bundle;
    this.id = id;
  }

  static TestPortlet deploy(EmbeddedPortal portal, Portlet portlet) throws Exception {
    return deploy(portal, portlet, Map.of());
  }

  /** As {@link #deploy(EmbeddedPortal, Portlet)}, with further properties of the component. */
  static TestPortlet deploy(EmbeddedPortal portal, Portlet portlet, Map<String, Object> more)
      throws Exception {
    String id = "test" + UUID.randomUUID().toString().replace("-", "");
    Bundle bundle =
        portal.bundleContext().installBundle(id, new ByteArrayInputStream(emptyBundle(id)));
    bundle.start();
    Map<String, Object> properties = new HashMap<>();
    properties.put("javax.portlet.version", "3.0");
    properties.put("com.liferay.portlet.private-request-attributes", "false");
    properties.putAll(more);
    TestPortlet deployed = new TestPortlet(bundle, id);
    deployed.register(Portlet.class, portlet, properties);
    return deployed;
  }

  /** Registers a service that goes with the portlet, under the portlet's name. */
  <S> void register(Class<S> type, S service, Map<String, Object> properties) {
    Map<String, Object> named = new HashMap<>(properties);
    named.put("javax.portlet.name", id);
    bundle.getBundleContext().registerService(type, service, FrameworkUtil.asDictionary(named));
  }

  /** The key of the portlet on a page. */
  String id() {
    return id;
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
