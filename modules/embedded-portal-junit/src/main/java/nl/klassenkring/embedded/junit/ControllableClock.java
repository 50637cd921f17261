/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * The suite's clock in a test: it stands still until the test moves it. It is registered as the
 * {@link Clock} service with the highest ranking before the suite's bundles start.
 */
public final class ControllableClock extends Clock {

  /** The zone of the sample schools. */
  public static final ZoneId SCHOOL_ZONE = ZoneId.of("Europe/Amsterdam");

  /** A Tuesday morning in a school week, 17 November 2026 at 09:00 in Amsterdam. */
  public static final Instant SCHOOL_DAY =
      LocalDateTime.of(2026, 11, 17, 9, 0).atZone(SCHOOL_ZONE).toInstant();

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  /** Makes a clock in UTC that stands at {@link #SCHOOL_DAY}. */
  public ControllableClock() {
    this(new AtomicReference<>(SCHOOL_DAY), ZoneOffset.UTC);
  }

  private ControllableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Sets the clock. */
  public void setInstant(Instant instant) {
    now.set(instant);
  }

  /** Sets the clock to a date and time as on the wall of the school. */
  public void setSchoolTime(LocalDateTime dateTime) {
    now.set(dateTime.atZone(SCHOOL_ZONE).toInstant());
  }

  /** Moves the clock forward, or back if the duration is negative. */
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  /** Sets the clock back to {@link #SCHOOL_DAY}. */
  public void reset() {
    now.set(SCHOOL_DAY);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock, moved by the same hand, in another zone. */
  @Override
  public Clock withZone(ZoneId newZone) {
    return new ControllableClock(now, newZone);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Registers it before any other clock. */
  public void register(BundleContext bundleContext) {
    bundleContext.registerService(
        Clock.class,
        this,
        FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE)));
  }
}
