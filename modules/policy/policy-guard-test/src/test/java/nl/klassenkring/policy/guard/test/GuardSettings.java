/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * The guard's settings for as long as a test needs them. Configuration Admin tells components of a
 * change in a thread of its own, so each change carries a mark that is waited for.
 */
final class GuardSettings {

  private static final String PID =
      "nl.klassenkring.policy.guard.configuration.ContentGuardConfiguration";
  private static final String COMPONENT =
      "nl.klassenkring.policy.guard.internal.configuration.ConfiguredContentSettings";
  private static final String MARK = "test.mark";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final EmbeddedPortal portal;
  private final Configuration configuration;

  private GuardSettings(EmbeddedPortal portal, Configuration configuration) {
    this.portal = portal;
    this.configuration = configuration;
  }

  /** Runs a part of a test with these settings. */
  static void during(EmbeddedPortal portal, Map<String, ?> values, Callable<?> part)
      throws Exception {

    Configuration configuration =
        portal.service(ConfigurationAdmin.class).getConfiguration(PID, "?");
    GuardSettings settings = new GuardSettings(portal, configuration);

    settings.update(values);
    try {
      part.call();
    } finally {
      configuration.delete();
      settings.await(null);
    }
  }

  private void update(Map<String, ?> values) throws Exception {
    String mark = UUID.randomUUID().toString();
    Map<String, Object> marked = new HashMap<>(values);

    marked.put(MARK, mark);
    configuration.update(FrameworkUtil.asDictionary(marked));
    await(mark);
  }

  private void await(String mark) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);

    while (!isIn(mark) && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(isIn(mark)).isTrue();
  }

  private boolean isIn(String mark) throws InvalidSyntaxException {
    ServiceReference<?>[] references =
        portal.bundleContext().getAllServiceReferences(COMPONENT, null);

    return references != null
        && Arrays.stream(references)
            .allMatch(reference -> Objects.equals(reference.getProperty(MARK), mark));
  }
}
