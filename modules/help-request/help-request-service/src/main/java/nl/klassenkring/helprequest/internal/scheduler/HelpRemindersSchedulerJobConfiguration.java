/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds people, every ten minutes, of slots whose time for it has come (B3), each in a
 * transaction of its own: one that fails keeps no other one waiting, and is tried again.
 */
@Component(service = SchedulerJobConfiguration.class)
public class HelpRemindersSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      for (long helpSlotId : helpSlotLocalService.getUnremindedHelpSlotIds()) {
        try {
          helpSlotLocalService.remind(helpSlotId);
        } catch (Exception exception) {
          LOG.error("Of slot " + helpSlotId + " nobody is reminded yet", exception);
        }
      }
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(10, TimeUnit.MINUTE);
  }

  private static final Log LOG =
      LogFactoryUtil.getLog(HelpRemindersSchedulerJobConfiguration.class);

  @Reference private HelpSlotLocalService helpSlotLocalService;
}
