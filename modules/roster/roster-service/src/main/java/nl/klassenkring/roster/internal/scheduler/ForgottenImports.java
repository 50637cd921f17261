/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import nl.klassenkring.roster.service.RosterImportLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Drops, every hour, the imports that nobody confirmed for thirty days. */
@Component(service = SchedulerJobConfiguration.class)
public class ForgottenImports implements SchedulerJobConfiguration {

  private static final Duration KEPT = Duration.ofDays(30);

  /** In one transaction. */
  private static final int BATCH = 100;

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return this::dropAll;
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.HOUR);
  }

  private void dropAll() {
    Date before = Date.from(clock.instant().minus(KEPT));
    int dropped = BATCH;

    while (dropped == BATCH) {
      dropped = rosterImportLocalService.dropForgottenRosterImports(before, BATCH);
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private RosterImportLocalService rosterImportLocalService;
}
