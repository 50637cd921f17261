/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import com.liferay.portal.kernel.servlet.PortletServlet;
import com.liferay.portal.kernel.servlet.ServletContextClassLoaderPool;
import com.liferay.portal.kernel.servlet.ServletContextPool;
import com.liferay.portlet.PortletContextBag;
import com.liferay.portlet.PortletContextBagPool;
import javax.servlet.ServletContext;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A bundle with web resources, in a servlet context of its own under {@code /o/<name>}. */
public final class WebBundle {

  /** Where the core looks for the JSPs that a portlet may include. */
  private static final String BUNDLE_CONTEXT = "osgi-bundlecontext";

  private static final String PORTLET_SERVLET = "portlet";

  private final Bundle bundle;
  private final String name;
  private final Context context;
  private final Fingerprints fingerprints;

  WebBundle(Bundle bundle, String name, Context context, Fingerprints fingerprints) {
    this.bundle = bundle;
    this.name = name;
    this.context = context;
    this.fingerprints = fingerprints;
  }

  /** The name of the servlet context, which is its path without {@code /o/}. */
  public String name() {
    return name;
  }

  public Bundle bundle() {
    return bundle;
  }

  public ServletContext servletContext() {
    return context.getServletContext();
  }

  public ClassLoader classLoader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  /** The address of a static file, with its fingerprint if the file exists. */
  public String url(String path) {
    String fingerprint = fingerprints.of(path);
    String address = context.getPath() + (path.startsWith("/") ? path : "/" + path);
    return fingerprint.isEmpty() ? address : address + "?v=" + fingerprint;
  }

  /** Opens the inner path through which Liferay's container invokes a portlet in this context. */
  public void addPortlet(String portletId) {
    context.addServletMappingDecoded(invokerPattern(portletId), PORTLET_SERVLET);
  }

  public void removePortlet(String portletId) {
    context.removeServletMapping(invokerPattern(portletId));
  }

  private static String invokerPattern(String portletId) {
    return "/" + portletId + "/*";
  }

  /** Makes the context known to the core. */
  void register() {
    Wrapper wrapper = context.createWrapper();
    wrapper.setName(PORTLET_SERVLET);
    wrapper.setServletClass(PortletServlet.class.getName());
    context.addChild(wrapper);
    servletContext().setAttribute(BUNDLE_CONTEXT, bundle.getBundleContext());
    ServletContextPool.put(name, servletContext());
    ServletContextClassLoaderPool.register(name, classLoader());
    PortletContextBagPool.put(name, new PortletContextBag(name));
  }

  void unregister() {
    PortletContextBagPool.remove(name);
    ServletContextClassLoaderPool.unregister(name);
    ServletContextPool.remove(name);
    context.getParent().removeChild(context);
  }
}
