/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import nl.klassenkring.embedded.EmbeddedPortal;

/** Runs the jobs of membership when a test wants them to. */
final class TestJobs {

  private TestJobs() {}

  /** Ends the memberships of externals whose last day is over. */
  static void endExternals(EmbeddedPortal portal) throws Exception {
    String name =
        "nl.klassenkring.membership.internal.scheduler.EndedExternalsSchedulerJobConfiguration";

    portal
        .service(SchedulerEngineHelper.class)
        .run(portal.company().getCompanyId(), name, name, StorageType.MEMORY);
  }
}
