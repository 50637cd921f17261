/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import com.liferay.portal.kernel.service.CompanyLocalService;
import nl.klassenkring.policy.group.SchoolGroups;
import nl.klassenkring.policy.service.PolicyReminderLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds teachers that their group hears too little (B9, B10). Looks each hour of the day, because
 * schools have quiet times of their own; what was told is not told again.
 */
@Component(service = SchedulerJobConfiguration.class)
public class ReminderSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeConsumer<Long, Exception> getCompanyJobExecutorUnsafeConsumer() {
    return companyId -> {
      for (Long schoolGroupId : schoolGroups.schoolGroupIds(companyId)) {
        try {
          policyReminderLocalService.remindTeachers(schoolGroupId);
        } catch (Exception exception) {
          // Other schools go on; this one is looked at again an hour later.
          LOG.error("No reminders for the teachers of school " + schoolGroupId, exception);
        }
      }
    };
  }

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () ->
        companyLocalService.forEachCompanyId(
            companyId -> getCompanyJobExecutorUnsafeConsumer().accept(companyId));
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration("0 50 6-17 ? * MON-FRI");
  }

  private static final Log LOG = LogFactoryUtil.getLog(ReminderSchedulerJobConfiguration.class);

  @Reference private CompanyLocalService companyLocalService;

  @Reference private PolicyReminderLocalService policyReminderLocalService;

  @Reference private SchoolGroups schoolGroups;
}
