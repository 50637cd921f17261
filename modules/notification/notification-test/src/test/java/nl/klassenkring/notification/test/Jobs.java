/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.notification.constants.OutboxMailStatuses;
import nl.klassenkring.notification.service.OutboxMailLocalService;
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

  /**
   * Sends what is due, and waits for what the portal itself has begun to send: a test that moves
   * the clock meanwhile would end the portal's claim.
   */
  static void deliverAll(EmbeddedPortal portal) throws Exception {
    OutboxMailLocalService outboxMailLocalService = portal.service(OutboxMailLocalService.class);
    DynamicQuery claimed = outboxMailLocalService.dynamicQuery();

    claimed.add(RestrictionsFactoryUtil.eq("status", OutboxMailStatuses.CLAIMED));
    deliver(portal.bundleContext());
    while (outboxMailLocalService.dynamicQueryCount(claimed) > 0) {
      Thread.sleep(20);
    }
  }

  /** Writes the digests that are due. */
  static void writeDigests(BundleContext bundleContext) throws Exception {
    run(bundleContext, "DigestSchedulerJobConfiguration");
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
