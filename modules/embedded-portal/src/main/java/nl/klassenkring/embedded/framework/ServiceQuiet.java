/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceListener;

/**
 * Waits until no service comes or goes any more. Components are activated by the thread that
 * registers what they need, but also by those that deliver configurations.
 */
public final class ServiceQuiet implements AutoCloseable {

  private final BundleContext bundleContext;
  private final ServiceListener listener = event -> changed();
  private long lastChange = System.nanoTime();

  /** Listens from now on. */
  public ServiceQuiet(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
    bundleContext.addServiceListener(listener);
  }

  /**
   * Returns as soon as the condition holds in a quiet moment, or when it has been quiet for long.
   *
   * @param condition what is hoped for
   * @param quiet how long nothing may have changed
   */
  public void await(BooleanSupplier condition, Duration quiet) {
    while (sinceLastChange().compareTo(quiet) < 0) {
      if (condition.getAsBoolean()) {
        return;
      }
      pause();
    }
  }

  private synchronized void changed() {
    lastChange = System.nanoTime();
  }

  private synchronized Duration sinceLastChange() {
    return Duration.ofNanos(System.nanoTime() - lastChange);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the components settled", e);
    }
  }

  @Override
  public void close() {
    bundleContext.removeServiceListener(listener);
  }
}
