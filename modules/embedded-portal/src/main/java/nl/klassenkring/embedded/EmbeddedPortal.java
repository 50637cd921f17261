/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import com.liferay.portal.kernel.model.Company;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.klassenkring.embedded.web.WebServer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The running portal: the real Liferay core with the suite's bundles in one JVM. The core keeps its
 * state in static fields, so a JVM can start it once.
 */
public final class EmbeddedPortal implements AutoCloseable {

  private final BundleContext bundleContext;
  private final Company company;
  private final WebServer webServer;
  private final Deque<Runnable> onClose;

  EmbeddedPortal(
      BundleContext bundleContext, Company company, WebServer webServer, Deque<Runnable> onClose) {
    this.bundleContext = bundleContext;
    this.company = company;
    this.webServer = webServer;
    this.onClose = new ArrayDeque<>(onClose);
  }

  /**
   * Starts the portal and returns when it serves pages.
   *
   * @throws StartRefusedException before anything is touched, if the port or the home is in use
   */
  public static EmbeddedPortal start(EmbeddedPortalOptions options) {
    return new PortalStart(options).run();
  }

  /** The framework's own context. */
  public BundleContext bundleContext() {
    return bundleContext;
  }

  /**
   * The best service of a type that is registered now.
   *
   * @throws EmbeddedPortalException if there is none
   */
  public <S> S service(Class<S> type) {
    ServiceReference<S> reference = bundleContext.getServiceReference(type);
    S service = reference == null ? null : bundleContext.getService(reference);
    if (service == null) {
      throw new EmbeddedPortalException("No service " + type.getName());
    }
    return service;
  }

  /** The company that the portal serves. */
  public Company company() {
    return company;
  }

  /** Where the portal answers, with a slash at the end. */
  public URI baseUri() {
    return webServer.baseUri();
  }

  /**
   * Stops serving, stops the bundles and the core and shuts the database down. A step that fails
   * keeps none of the others from being taken; the first failure is thrown at the end.
   */
  @Override
  public synchronized void close() {
    RuntimeException failure = null;
    while (!onClose.isEmpty()) {
      try {
        onClose.pop().run();
      } catch (RuntimeException e) {
        failure = first(failure, e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static RuntimeException first(RuntimeException first, RuntimeException next) {
    if (first == null) {
      return next;
    }
    first.addSuppressed(next);
    return first;
  }
}
