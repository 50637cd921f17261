/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import com.liferay.portal.kernel.model.Company;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.klassenkring.embedded.EmbeddedPortalException;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import nl.klassenkring.embedded.language.LanguageBundles;
import nl.klassenkring.embedded.portlet.PortletTracker;
import nl.klassenkring.embedded.theme.PortalPages;
import nl.klassenkring.embedded.theme.SignInLimits;
import nl.klassenkring.embedded.web.bundle.WebBundles;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.osgi.framework.BundleContext;

/** The HTTP side of the portal: started last, stopped first. */
public final class WebServer implements AutoCloseable {

  private final Deque<AutoCloseable> onClose = new ArrayDeque<>();
  private URI baseUri;

  private WebServer() {}

  /** Listens on the host and port of the options; serves the company. */
  public static WebServer start(
      EmbeddedPortalOptions options, BundleContext bundleContext, Company company) {
    WebServer webServer = new WebServer();
    try {
      webServer.open(options, bundleContext, company);
      return webServer;
    } catch (LifecycleException e) {
      webServer.close();
      throw new EmbeddedPortalException("The web server does not start: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      webServer.close();
      throw e;
    }
  }

  private void open(EmbeddedPortalOptions options, BundleContext bundleContext, Company company)
      throws LifecycleException {
    Path work = options.home().resolve("work");
    Tomcat tomcat = TomcatSettings.create(work.resolve("tomcat"));
    tomcat.start();
    onClose.push(() -> stop(tomcat));
    Host host = tomcat.getHost();
    onClose.push(LanguageBundles.open(bundleContext));
    onClose.push(SignInLimits.register(bundleContext));
    WebBundles webBundles = WebBundles.open(bundleContext, host, work);
    onClose.push(webBundles);
    onClose.push(PortletTracker.open(bundleContext, webBundles, company.getCompanyId()));
    Context root = TomcatSettings.rootContext();
    PortalPages.addTo(root, company, webBundles);
    WhiteboardServlet.addTo(root, bundleContext);
    host.addChild(root);
    // Only now, when all portlets are there, is anybody let in.
    Connector connector = TomcatSettings.connector(options.host(), options.port());
    tomcat.getService().addConnector(connector);
    baseUri = URI.create("http://localhost:" + connector.getLocalPort() + "/");
  }

  private static void stop(Tomcat tomcat) throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }

  /** Where the portal answers, with a slash at the end. */
  public URI baseUri() {
    return baseUri;
  }

  @Override
  public void close() {
    while (!onClose.isEmpty()) {
      try {
        onClose.pop().close();
      } catch (Exception e) {
        throw new EmbeddedPortalException("The web server does not stop", e);
      }
    }
  }
}
