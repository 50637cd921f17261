/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.module.util.SystemBundleUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.klassenkring.embedded.cache.CacheServices;
import nl.klassenkring.embedded.framework.FrameworkBundles;
import nl.klassenkring.embedded.lifecycle.PortalInstanceLifecycles;
import nl.klassenkring.embedded.service.ModuleServices;
import nl.klassenkring.embedded.web.WebServer;
import nl.klassenkring.embedded.workflow.WorkflowServices;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.BundleContext;

/** One start, step by step. What a step opened is closed again when a later one fails. */
final class PortalStart {

  private static final Logger LOG = LogManager.getLogger(PortalStart.class);

  private final EmbeddedPortalOptions options;
  private final Deque<Runnable> onClose = new ArrayDeque<>();
  private long phaseStart = System.nanoTime();

  PortalStart(EmbeddedPortalOptions options) {
    this.options = options;
  }

  EmbeddedPortal run() {
    PortAvailability.check(options.host(), options.port());
    HomeDirectory home = HomeDirectory.lock(options.home());
    onClose.push(home::close);
    try {
      if (options.fresh()) {
        home.wipe();
      }
      return boot();
    } catch (RuntimeException | Error e) {
      closeAll(e);
      throw e;
    }
  }

  private EmbeddedPortal boot() {
    PortalSettings.apply(options);
    phase("settings");
    onClose.push(PortalCore::stop);
    PortalCore.start(this::registerServices);
    phase("core");
    BundleContext bundleContext = SystemBundleUtil.getBundleContext();
    Company company = PortalData.check(options.company());
    phase("company");
    FrameworkBundles.start(bundleContext);
    phase("framework bundles");
    WorkflowServices.register(bundleContext);
    phase("workflow");
    options.beforeBundles().forEach(hook -> hook.accept(bundleContext));
    new Suite(bundleContext).start(options);
    phase("bundles");
    WebServer webServer = WebServer.start(options, bundleContext, company);
    onClose.push(webServer::close);
    phase("web server");
    return new EmbeddedPortal(bundleContext, company, webServer, onClose);
  }

  private void registerServices(BundleContext context) {
    CacheServices.register(context);
    PortalInstanceLifecycles.register(context);
    ModuleServices.register(context, options);
  }

  private void phase(String name) {
    long now = System.nanoTime();
    LOG.debug("{}: {} ms", name, (now - phaseStart) / 1_000_000);
    phaseStart = now;
  }

  private void closeAll(Throwable cause) {
    while (!onClose.isEmpty()) {
      try {
        onClose.pop().run();
      } catch (RuntimeException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
