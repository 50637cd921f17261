/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import com.liferay.portal.kernel.model.Company;
import java.net.URI;
import nl.klassenkring.embedded.EmbeddedPortalException;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.osgi.framework.BundleContext;

/** The HTTP side of the portal: started last, stopped first. */
public final class WebServer implements AutoCloseable {

  private final Tomcat tomcat;
  private final URI baseUri;

  private WebServer(Tomcat tomcat, URI baseUri) {
    this.tomcat = tomcat;
    this.baseUri = baseUri;
  }

  /** Listens on the host and port of the options; serves the company. */
  public static WebServer start(
      EmbeddedPortalOptions options, BundleContext bundleContext, Company company) {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(options.home().resolve("work/tomcat").toString());
    tomcat.setHostname(options.host());
    tomcat.setPort(options.port());
    try {
      tomcat.getConnector().setProperty("address", options.host());
      tomcat.start();
    } catch (LifecycleException e) {
      throw new EmbeddedPortalException("The web server does not start: " + e.getMessage(), e);
    }
    int port = tomcat.getConnector().getLocalPort();
    return new WebServer(tomcat, URI.create("http://localhost:" + port + "/"));
  }

  /** Where the portal answers, with a slash at the end. */
  public URI baseUri() {
    return baseUri;
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new EmbeddedPortalException("The web server does not stop", e);
    }
  }
}
