/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import nl.klassenkring.embedded.EmbeddedPortal;

/** Runs the jobs of the suite at once. */
final class TestJobs {

  private static final String PACKAGE = "nl.klassenkring.consent.internal.";

  private final EmbeddedPortal portal;

  TestJobs(EmbeddedPortal portal) {
    this.portal = portal;
  }

  void runCampaigns() throws Exception {
    run(PACKAGE + "campaign.CampaignSchedulerJobConfiguration");
  }

  void runMissedPictures() throws Exception {
    run(PACKAGE + "task.MissedPicturesSchedulerJobConfiguration");
  }

  void runTasks() throws Exception {
    run(PACKAGE + "task.TaskSchedulerJobConfiguration");
  }

  void reviewDisagreements() throws Exception {
    run(PACKAGE + "task.DisagreementSchedulerJobConfiguration");
  }

  private void run(String name) throws Exception {
    portal
        .service(SchedulerEngineHelper.class)
        .run(portal.company().getCompanyId(), name, name, StorageType.MEMORY);
  }
}
