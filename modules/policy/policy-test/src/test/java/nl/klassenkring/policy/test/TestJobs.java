/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import nl.klassenkring.embedded.EmbeddedPortal;

/** Runs the jobs of the agreements at once. */
final class TestJobs {

  private static final String PACKAGE = "nl.klassenkring.policy.internal.";

  private final EmbeddedPortal portal;

  TestJobs(EmbeddedPortal portal) {
    this.portal = portal;
  }

  void remind() throws Exception {
    run(PACKAGE + "reminder.ReminderSchedulerJobConfiguration");
  }

  void removeOldEvents() throws Exception {
    run(PACKAGE + "event.PolicyEventRetentionSchedulerJobConfiguration");
  }

  private void run(String name) throws Exception {
    portal
        .service(SchedulerEngineHelper.class)
        .run(portal.company().getCompanyId(), name, name, StorageType.MEMORY);
  }
}
