/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.petra.lang.SafeCloseable;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.StorageType;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Schedules the jobs that bundles offer as {@link SchedulerJobConfiguration} services, under their
 * name as both job and group name, for as long as the service is there.
 */
@StandsInFor("com.liferay.portal.scheduler")
public final class SchedulerJobTracker implements AutoCloseable {

  private final JobScheduler scheduler;
  private final QuartzTriggerFactory triggerFactory;
  private final ServiceTracker<SchedulerJobConfiguration, JobKey> tracker;

  /** Starts scheduling what is and will be registered. */
  public SchedulerJobTracker(
      BundleContext bundleContext, JobScheduler scheduler, QuartzTriggerFactory triggerFactory) {
    this.scheduler = scheduler;
    this.triggerFactory = triggerFactory;
    tracker = new ConfigurationTracker(bundleContext);
    tracker.open();
  }

  @Override
  public void close() {
    tracker.close();
  }

  private JobKey schedule(SchedulerJobConfiguration configuration) {
    JobKey key = new JobKey(configuration.getName(), configuration.getName());
    JobDetails details =
        new JobDetails(
            triggerFactory.createTrigger(key, configuration.getTriggerConfiguration()),
            StorageType.MEMORY,
            configuration.getName(),
            configuration.getDestinationName(),
            new Message());
    scheduler.add(new ScheduledJob(details, companyId -> run(configuration, companyId)));
    return key;
  }

  @SuppressWarnings("try")
  private static void run(SchedulerJobConfiguration configuration, long companyId)
      throws Exception {
    if (companyId == 0) {
      configuration.getJobExecutorUnsafeRunnable().run();
      return;
    }
    try (SafeCloseable company = CompanyThreadLocal.setWithSafeCloseable(companyId)) {
      configuration.getCompanyJobExecutorUnsafeConsumer().accept(companyId);
    }
  }

  private final class ConfigurationTracker
      extends ServiceTracker<SchedulerJobConfiguration, JobKey> {

    ConfigurationTracker(BundleContext bundleContext) {
      super(bundleContext, SchedulerJobConfiguration.class, null);
    }

    @Override
    public JobKey addingService(ServiceReference<SchedulerJobConfiguration> reference) {
      return schedule(context.getService(reference));
    }

    @Override
    public void removedService(ServiceReference<SchedulerJobConfiguration> reference, JobKey key) {
      scheduler.remove(key);
      context.ungetService(reference);
    }
  }
}
