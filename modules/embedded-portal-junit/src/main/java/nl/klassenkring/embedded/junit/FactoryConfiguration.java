/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.ConfigurationAdmin;

/** A configuration of which there are several, as one of a school, that a test adds for good. */
public final class FactoryConfiguration {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private FactoryConfiguration() {}

  /**
   * Adds a configuration, unless it holds already, and waits until it does: Configuration Admin
   * tells the components of a change in a thread of its own.
   *
   * @param holds whether what the test wants is so
   */
  public static void addUnless(
      Callable<Boolean> holds,
      EmbeddedPortal portal,
      String factoryPid,
      Map<String, Object> properties) {

    try {
      if (holds.call()) {
        return;
      }
      portal
          .service(ConfigurationAdmin.class)
          .createFactoryConfiguration(factoryPid, "?")
          .update(FrameworkUtil.asDictionary(properties));

      Instant end = Instant.now().plus(PATIENCE);

      while (!holds.call()) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException("The configuration does not hold: " + properties);
        }
        Thread.sleep(5);
      }
    } catch (Exception e) {
      throw new IllegalStateException("No configuration " + factoryPid, e);
    }
  }
}
