/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * A clock for the suite that shows a chosen moment when it is made and goes on from there. Only
 * what asks for the {@link Clock} service sees it: sign-ins and logs keep the machine's time.
 */
final class TickingClock {

  private final Clock clock;

  TickingClock(Clock machine, Instant start) {
    clock = Clock.offset(machine, Duration.between(machine.instant(), start));
  }

  Clock clock() {
    return clock;
  }

  /** Registers it before any other clock. */
  void register(BundleContext bundleContext) {
    bundleContext.registerService(
        Clock.class,
        clock,
        FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
  }
}
