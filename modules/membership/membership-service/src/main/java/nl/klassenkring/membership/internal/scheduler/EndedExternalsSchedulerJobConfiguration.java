/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.membership.service.ExternalMemberLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Ends, every five minutes, the memberships of externals whose last day is over (A3), each in a
 * transaction of its own: one that fails stays for the next time, and keeps no other one waiting.
 */
@Component(service = SchedulerJobConfiguration.class)
public class EndedExternalsSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      for (long externalMemberId : externalMemberLocalService.getDueExternalMemberIds()) {
        try {
          externalMemberLocalService.endDueExternal(externalMemberId);
        } catch (Exception exception) {
          LOG.error("External member " + externalMemberId + " stays a member", exception);
        }
      }
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(5, TimeUnit.MINUTE);
  }

  private static final Log LOG =
      LogFactoryUtil.getLog(EndedExternalsSchedulerJobConfiguration.class);

  @Reference private ExternalMemberLocalService externalMemberLocalService;
}
