/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.service.ConsentCampaignLocalService;
import nl.klassenkring.consent.service.ConsentRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks, each school morning, who came to the school after a campaign began, and reminds who has not
 * answered. On Mondays it catches up with the weekend.
 */
@Component(service = SchedulerJobConfiguration.class)
public class CampaignSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      for (ConsentCampaign campaign : consentCampaignLocalService.getOpenConsentCampaigns()) {
        try {
          run(campaign.getConsentCampaignId());
        } catch (Exception exception) {
          // The campaigns of other schools go on; this one is tried again the next morning.
          LOG.error("Campaign " + campaign.getConsentCampaignId() + " failed", exception);
        }
      }
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration("0 30 7 ? * MON-FRI");
  }

  private void run(long consentCampaignId) throws Exception {
    consentRequestLocalService.askNewcomers(consentCampaignId);

    int reminded;

    do {
      reminded = consentRequestLocalService.remindSome(consentCampaignId);
    } while (reminded > 0);
  }

  private static final Log LOG = LogFactoryUtil.getLog(CampaignSchedulerJobConfiguration.class);

  @Reference private ConsentCampaignLocalService consentCampaignLocalService;

  @Reference private ConsentRequestLocalService consentRequestLocalService;
}
