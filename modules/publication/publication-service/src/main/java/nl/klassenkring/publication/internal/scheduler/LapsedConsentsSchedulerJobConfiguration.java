/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes down, every ten minutes, what is public of pupils whose consent ran out without anybody
 * deciding: visitors do not see it from the moment on, but then it is gone for good (D2). Each in a
 * transaction of its own, so that one that fails keeps no other one.
 */
@Component(service = SchedulerJobConfiguration.class)
public class LapsedConsentsSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      for (long publicationRequestId :
          publicationRequestLocalService.getLapsedPublicationRequestIds()) {

        try {
          publicationRequestLocalService.takeDown(
              0, publicationRequestId, PublicationEventType.TAKEN_DOWN_BY_CONSENT, "");
        } catch (Exception exception) {
          LOG.error("Request " + publicationRequestId + " is hidden only", exception);
        }
      }
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(10, TimeUnit.MINUTE);
  }

  private static final Log LOG =
      LogFactoryUtil.getLog(LapsedConsentsSchedulerJobConfiguration.class);

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
