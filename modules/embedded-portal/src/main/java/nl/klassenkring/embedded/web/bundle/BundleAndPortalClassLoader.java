/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * What the JSPs of a bundle see: the bundle's own classes and imports first, then the portal's, as
 * tag handlers are not imported by the bundles that use them.
 */
final class BundleAndPortalClassLoader extends ClassLoader {

  private final ClassLoader bundle;

  BundleAndPortalClassLoader(ClassLoader bundle, ClassLoader portal) {
    super(portal);
    this.bundle = bundle;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    try {
      return bundle.loadClass(name);
    } catch (ClassNotFoundException e) {
      return super.loadClass(name, resolve);
    }
  }

  @Override
  public URL getResource(String name) {
    URL resource = bundle.getResource(name);
    return resource == null ? super.getResource(name) : resource;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> resources = new ArrayList<>(Collections.list(bundle.getResources(name)));
    resources.addAll(Collections.list(super.getResources(name)));
    return Collections.enumeration(resources);
  }
}
