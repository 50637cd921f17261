/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.util.List;
import nl.klassenkring.consent.internal.site.ExistingSites;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks, each school morning, where guardians differ since somebody's authority changed. */
@Component(service = SchedulerJobConfiguration.class)
public class DisagreementSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      for (Long schoolGroupId : existingSites.among(schoolGroupIds())) {
        try {
          consentTaskLocalService.reviewDisagreements(schoolGroupId);
        } catch (Exception exception) {
          // Other schools go on; this one is looked at again the next morning.
          LOG.error("Disagreements of school " + schoolGroupId + " failed", exception);
        }
      }
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration("0 40 7 ? * MON-FRI");
  }

  private List<Long> schoolGroupIds() {
    return consentDecisionLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(ConsentDecisionTable.INSTANCE.schoolGroupId)
            .from(ConsentDecisionTable.INSTANCE));
  }

  private static final Log LOG = LogFactoryUtil.getLog(DisagreementSchedulerJobConfiguration.class);

  @Reference private ConsentDecisionLocalService consentDecisionLocalService;

  @Reference private ConsentTaskLocalService consentTaskLocalService;

  @Reference private ExistingSites existingSites;
}
