/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.notification.internal.delivery.Delivery;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends, every minute, what has become due: after quiet hours, another try, a dead node. */
@Component(service = SchedulerJobConfiguration.class)
public class DeliverySchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return delivery::deliver;
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.MINUTE);
  }

  @Reference private Delivery delivery;
}
