/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Places, every minute, the held posts whose moment has come (B9, B11), each in a transaction of
 * its own: one that cannot be placed keeps no other one waiting, and stays for the next time.
 */
@Component(service = SchedulerJobConfiguration.class)
public class HeldPostsSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      for (long classPostId : classPostLocalService.getDueClassPostIds()) {
        try {
          classPostLocalService.releaseClassPost(classPostId);
        } catch (Exception exception) {
          LOG.error("Post " + classPostId + " stays held", exception);
        }
      }
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.MINUTE);
  }

  private static final Log LOG = LogFactoryUtil.getLog(HeldPostsSchedulerJobConfiguration.class);

  @Reference private ClassPostLocalService classPostLocalService;
}
