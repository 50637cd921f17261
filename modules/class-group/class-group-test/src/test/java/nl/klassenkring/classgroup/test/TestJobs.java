/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import nl.klassenkring.embedded.EmbeddedPortal;

/** Runs the jobs of class groups when a test wants them to. */
final class TestJobs {

  private TestJobs() {}

  /** Places the held posts that are due. */
  static void releaseHeldPosts(EmbeddedPortal portal) throws Exception {
    String name =
        "nl.klassenkring.classgroup.internal.scheduler.HeldPostsSchedulerJobConfiguration";

    portal
        .service(SchedulerEngineHelper.class)
        .run(portal.company().getCompanyId(), name, name, StorageType.MEMORY);
  }
}
