/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.notification.internal.digest.DigestWriter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks, every ten minutes, whether a school's digests are to be written (B16, B17). */
@Component(service = SchedulerJobConfiguration.class)
public class DigestSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return digestWriter::write;
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(10, TimeUnit.MINUTE);
  }

  @Reference private DigestWriter digestWriter;
}
