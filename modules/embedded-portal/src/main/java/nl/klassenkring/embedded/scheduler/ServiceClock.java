/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Tells the time of the highest-ranking clock service, or the system's while there is none. */
public final class ServiceClock extends Clock {

  private final ServiceTracker<Clock, Clock> tracker;
  private final ZoneId zone;

  /** Follows the clock services of the framework. */
  public ServiceClock(BundleContext bundleContext) {
    this(new ServiceTracker<>(bundleContext, Clock.class, null), ZoneOffset.UTC);
    tracker.open();
  }

  private ServiceClock(ServiceTracker<Clock, Clock> tracker, ZoneId zone) {
    this.tracker = tracker;
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId newZone) {
    return new ServiceClock(tracker, newZone);
  }

  @Override
  public Instant instant() {
    Clock clock = tracker.getService();
    return clock == null ? Clock.systemUTC().instant() : clock.instant();
  }
}
