/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import nl.klassenkring.picture.service.PictureLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Removes, every hour, the uploads that have waited for a post for a day. */
@Component(service = SchedulerJobConfiguration.class)
public class UnattachedPictures implements SchedulerJobConfiguration {

  private static final Duration KEPT = Duration.ofDays(1);

  /** In one transaction. */
  private static final int BATCH = 100;

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return this::removeAll;
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.HOUR);
  }

  private void removeAll() {
    Date before = Date.from(clock.instant().minus(KEPT));
    int removed = BATCH;

    while (removed == BATCH) {
      removed = pictureLocalService.deleteUnattachedPictures(before, BATCH);
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureLocalService pictureLocalService;
}
