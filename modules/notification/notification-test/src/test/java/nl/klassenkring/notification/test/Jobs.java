/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Runs a job as the scheduler does, when the test wants it. */
final class Jobs {

  private static final String PREFIX = "nl.klassenkring.notification.internal.scheduler.";

  private Jobs() {}

  /** Sends what is due. */
  static void deliver(BundleContext bundleContext) throws Exception {
    run(bundleContext, "DeliverySchedulerJobConfiguration");
  }

  private static void run(BundleContext bundleContext, String name) throws Exception {
    for (ServiceReference<SchedulerJobConfiguration> reference :
        bundleContext.getServiceReferences(SchedulerJobConfiguration.class, null)) {

      SchedulerJobConfiguration job = bundleContext.getService(reference);

      if (job.getClass().getName().equals(PREFIX + name)) {
        job.getJobExecutorUnsafeRunnable().run();
        return;
      }
    }
    throw new IllegalStateException("No job " + name);
  }
}
