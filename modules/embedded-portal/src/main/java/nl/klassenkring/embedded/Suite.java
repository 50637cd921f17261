/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.klassenkring.embedded.aop.AopServiceTracker;
import nl.klassenkring.embedded.configuration.ConfigurationFiles;
import nl.klassenkring.embedded.framework.ComponentReport;
import nl.klassenkring.embedded.framework.ServiceQuiet;
import nl.klassenkring.embedded.framework.SuiteBundles;
import nl.klassenkring.embedded.lifecycle.ResourceActionsExtender;
import nl.klassenkring.embedded.servicebuilder.ServiceBuilderExtender;
import nl.klassenkring.embedded.upgrade.SchemaUpgrades;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.BundleContext;

/** The installed bundles and what extends them, both of which stop with the framework. */
final class Suite {

  private static final Logger LOG = LogManager.getLogger(Suite.class);
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final BundleContext bundleContext;
  private final SchemaUpgrades upgrades;

  Suite(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
    upgrades = new SchemaUpgrades(bundleContext);
  }

  /**
   * Starts the bundles of the modules directory.
   *
   * @throws EmbeddedPortalException if stored data does not fit a bundle
   */
  void start(EmbeddedPortalOptions options) {
    openExtenders();
    options.configs().ifPresent(new ConfigurationFiles(bundleContext)::load);
    options.modules().ifPresent(this::startBundles);
  }

  private void openExtenders() {
    upgrades.open();
    new ServiceBuilderExtender(bundleContext).open();
    new ResourceActionsExtender(bundleContext).open();
    new AopServiceTracker(bundleContext).open();
  }

  private void startBundles(Path modules) {
    SuiteBundles bundles = SuiteBundles.install(bundleContext, modules);
    try (ServiceQuiet quiet = new ServiceQuiet(bundleContext)) {
      bundles.start();
      quiet.await(
          () -> ComponentReport.problems(bundleContext, bundles.bundles()).isEmpty(), QUIET);
    }
    List<String> problems = upgrades.problems();
    if (!problems.isEmpty()) {
      throw new EmbeddedPortalException(String.join(System.lineSeparator(), problems));
    }
    ComponentReport.problems(bundleContext, bundles.bundles())
        .forEach(problem -> LOG.error("{}", problem));
  }
}
