/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upgrade;

import com.liferay.portal.kernel.dao.orm.EntityCacheUtil;
import com.liferay.portal.kernel.dao.orm.FinderCacheUtil;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.upgrade.UpgradePath.Stage;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Brings the data of each bundle that registers upgrade steps from the stored schema version to the
 * one that the bundle requires, recording each step, and then publishes its {@code Release}.
 */
@StandsInFor("com.liferay.portal.upgrade.impl")
public final class SchemaUpgrades
    implements ServiceTrackerCustomizer<UpgradeStepRegistrator, String>, AutoCloseable {

  private static final Logger LOG = LogManager.getLogger(SchemaUpgrades.class);
  private static final String REQUIRED_VERSION = "Liferay-Require-SchemaVersion";

  private final BundleContext bundleContext;
  private final Releases releases;
  private final Map<String, UpgradePath> paths = new ConcurrentHashMap<>();
  private final Map<String, String> problems = new ConcurrentHashMap<>();
  private final ServiceTracker<UpgradeStepRegistrator, String> tracker;

  public SchemaUpgrades(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
    releases = new Releases(bundleContext);
    tracker = new ServiceTracker<>(bundleContext, UpgradeStepRegistrator.class, this);
  }

  public void open() {
    tracker.open();
  }

  /** One line for each bundle whose data does not fit its code. */
  public List<String> problems() {
    return problems.values().stream().sorted().toList();
  }

  @Override
  public String addingService(ServiceReference<UpgradeStepRegistrator> reference) {
    Bundle bundle = reference.getBundle();
    String name = bundle.getSymbolicName();
    UpgradePath path = paths.computeIfAbsent(name, key -> new UpgradePath());
    bundleContext.getService(reference).register(path);
    if (upgrade(name, required(bundle, path), path)) {
      releases.publish(name);
    }
    return name;
  }

  @Override
  public void modifiedService(ServiceReference<UpgradeStepRegistrator> reference, String name) {}

  @Override
  public void removedService(ServiceReference<UpgradeStepRegistrator> reference, String name) {
    bundleContext.ungetService(reference);
    paths.remove(name);
    problems.remove(name);
    releases.withdraw(name);
  }

  @Override
  public void close() {
    tracker.close();
  }

  /** Whether the release is now as required and has to be announced. */
  private synchronized boolean upgrade(String name, String required, UpgradePath path) {
    String stored = releases.storedVersion(name);
    if (stored.equals(required)) {
      problems.remove(name);
      return !releases.isPublished(name);
    }
    if (SchemaVersions.ORDER.compare(stored, required) > 0) {
      problem(name, "is newer than what this bundle knows: install the newer bundle", required);
      return false;
    }
    Optional<List<Stage>> stages = path.between(stored, required);
    if (stages.isEmpty()) {
      problem(name, "has no upgrade steps to what this bundle needs", required);
      return false;
    }
    return run(name, stages.get());
  }

  private boolean run(String name, List<Stage> stages) {
    for (Stage stage : stages) {
      try {
        stage.step().upgrade();
        releases.record(name, stage.from(), stage.to());
        LOG.info("The data of {} is now at schema version {}", name, stage.to());
      } catch (UpgradeException | RuntimeException e) {
        releases.recordFailure(name);
        problem(name, "could not be upgraded: " + e.getMessage(), stage.to());
        LOG.error("The upgrade of {} to {} failed", name, stage.to(), e);
        return false;
      } finally {
        EntityCacheUtil.clearCache();
        FinderCacheUtil.clearCache();
      }
    }
    problems.remove(name);
    return true;
  }

  private void problem(String name, String what, String required) {
    problems.put(
        name,
        "The stored data of %s (schema version %s) %s (%s)"
            .formatted(name, releases.storedVersion(name), what, required));
  }

  private static String required(Bundle bundle, UpgradePath path) {
    String header = bundle.getHeaders().get(REQUIRED_VERSION);
    return header == null ? path.latest().orElse(SchemaVersions.NONE) : header.trim();
  }
}
