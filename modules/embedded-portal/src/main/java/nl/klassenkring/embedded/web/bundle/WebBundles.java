/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortalException;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.catalina.Host;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Gives every started bundle with a {@code Web-ContextPath} its servlet context. */
@StandsInFor({
  "com.liferay.portal.osgi.web.wab.extender",
  "com.liferay.portal.osgi.web.servlet.context.helper"
})
public final class WebBundles implements BundleTrackerCustomizer<WebBundle>, AutoCloseable {

  private static final Logger LOG = LogManager.getLogger(WebBundles.class);
  private static final String CONTEXT_PATH = "Web-ContextPath";

  private final WebBundleContexts contexts;
  private final BundleTracker<WebBundle> tracker;
  private final Map<Bundle, WebBundle> webBundles = new HashMap<>();

  private WebBundles(BundleContext bundleContext, WebBundleContexts contexts) {
    this.contexts = contexts;
    this.tracker = new BundleTracker<>(bundleContext, Bundle.ACTIVE, this);
  }

  /**
   * Serves the bundles that are started and those that will be.
   *
   * @param host the started host that serves the contexts
   * @param work where resources and compiled JSPs are kept over restarts
   */
  public static WebBundles open(BundleContext bundleContext, Host host, Path work) {
    try {
      TagLibraries tagLibraries = TagLibraries.load(WebBundles.class.getClassLoader());
      WebBundles webBundles =
          new WebBundles(bundleContext, new WebBundleContexts(host, work, tagLibraries));
      webBundles.tracker.open();
      return webBundles;
    } catch (IOException e) {
      throw new EmbeddedPortalException("The tag libraries cannot be read", e);
    }
  }

  /**
   * The bundle's servlet context. It is made if it is not there yet, as a portlet of a bundle can
   * appear before the bundle counts as started; a bundle without the header gets one by its name.
   */
  public synchronized WebBundle of(Bundle bundle) {
    return webBundles.computeIfAbsent(bundle, key -> contexts.create(key, name(key)));
  }

  /** The address of a static file of the servlet context with a name. */
  public synchronized String url(String contextName, String path) {
    return webBundles.values().stream()
        .filter(webBundle -> webBundle.name().equals(contextName))
        .findFirst()
        .map(webBundle -> webBundle.url(path))
        .orElse(path);
  }

  private static String name(Bundle bundle) {
    String path = bundle.getHeaders("").get(CONTEXT_PATH);
    return path == null ? bundle.getSymbolicName() : path.trim().replaceFirst("^/+", "");
  }

  @Override
  public WebBundle addingBundle(Bundle bundle, BundleEvent event) {
    if (bundle.getHeaders("").get(CONTEXT_PATH) == null) {
      return null;
    }
    try {
      return of(bundle);
    } catch (RuntimeException e) {
      LOG.error("The web resources of {} are not served", bundle.getSymbolicName(), e);
      return null;
    }
  }

  @Override
  public void modifiedBundle(Bundle bundle, BundleEvent event, WebBundle webBundle) {
    // A started bundle has nothing that could change.
  }

  @Override
  public void removedBundle(Bundle bundle, BundleEvent event, WebBundle webBundle) {
    close(bundle);
  }

  private synchronized void close(Bundle bundle) {
    WebBundle webBundle = webBundles.remove(bundle);
    if (webBundle != null) {
      webBundle.unregister();
    }
  }

  @Override
  public void close() {
    tracker.close();
  }
}
