/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.portal.kernel.messaging.MessageBus;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.TriggerFactory;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import java.time.Clock;
import java.time.ZoneId;
import org.osgi.framework.BundleContext;

/** Registers the scheduler and its triggers. */
public final class SchedulerServices implements AutoCloseable {

  private final JobScheduler scheduler;
  private final SchedulerJobTracker jobTracker;

  private SchedulerServices(JobScheduler scheduler, SchedulerJobTracker jobTracker) {
    this.scheduler = scheduler;
    this.jobTracker = jobTracker;
  }

  /** Starts the scheduler, on the clock service and in the time zone of the portal. */
  public static SchedulerServices register(BundleContext context, MessageBus messageBus) {
    Clock clock = new ServiceClock(context);
    ZoneId zone = ZoneId.of(PropsUtil.get(PropsKeys.COMPANY_DEFAULT_TIME_ZONE));
    QuartzTriggerFactory triggerFactory = new QuartzTriggerFactory(clock, zone);
    JobScheduler scheduler = new JobScheduler(clock);
    context.registerService(TriggerFactory.class, triggerFactory, null);
    context.registerService(
        SchedulerEngineHelper.class, new JobSchedulerEngineHelper(scheduler, messageBus), null);
    return new SchedulerServices(
        scheduler, new SchedulerJobTracker(context, scheduler, triggerFactory));
  }

  /** Lets running jobs finish and starts no more. */
  @Override
  public void close() {
    scheduler.close();
    jobTracker.close();
  }
}
