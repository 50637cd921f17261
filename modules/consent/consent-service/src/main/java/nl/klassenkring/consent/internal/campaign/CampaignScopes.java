/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.internal.site.ExistingSites;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Knows whom campaigns are about now. */
@Component(service = CampaignScopes.class)
public class CampaignScopes {

  public CampaignScope of(ConsentCampaign campaign) throws PortalException {
    return new CampaignScope(
        campaign,
        consentSettingsLocalService.getSchoolConsentSettings(campaign.getSchoolGroupId()),
        policyService.zone(campaign.getSchoolGroupId()),
        clock.instant());
  }

  /** The scopes of those campaigns that still ask; a school that is gone asks nothing. */
  public List<CampaignScope> open(Collection<ConsentCampaign> campaigns) throws PortalException {
    Set<Long> schoolGroupIds =
        existingSites.among(
            campaigns.stream().map(ConsentCampaign::getSchoolGroupId).collect(Collectors.toSet()));
    List<CampaignScope> open = new ArrayList<>();

    for (ConsentCampaign campaign : campaigns) {
      if (schoolGroupIds.contains(campaign.getSchoolGroupId())) {
        CampaignScope scope = of(campaign);

        if (scope.isOpen()) {
          open.add(scope);
        }
      }
    }

    return open;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;

  @Reference private ExistingSites existingSites;

  @Reference private PolicyService policyService;
}
