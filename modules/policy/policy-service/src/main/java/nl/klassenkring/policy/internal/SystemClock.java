/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Component;

/**
 * The clock of the machine in UTC, for everyone who needs one; another Clock service outranks it.
 */
@Component(property = "service.ranking:Integer=-100", service = Clock.class)
public class SystemClock extends Clock {

  private final Clock clock = Clock.systemUTC();

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock.withZone(zone);
  }

  @Override
  public Instant instant() {
    return clock.instant();
  }
}
