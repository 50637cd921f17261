/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.consent.service.ConsentCampaignLocalService;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Sets how a school handles consent, and asks its families. */
@Component(service = ConsentSettingsCreator.class)
public class ConsentSettingsCreator {

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentCampaignLocalService consentCampaignLocalService;

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;

  @Reference private PolicyService policyService;

  /** Adds the privacy statement (C8) to a school that has chosen nothing yet. */
  void create(Group site, Map<Locale, String> privacyStatement) throws PortalException {
    ConsentSettings consentSettings =
        consentSettingsLocalService.getSchoolConsentSettings(site.getGroupId());

    if (!consentSettings.isNew()) {
      return;
    }
    consentSettingsLocalService.updateConsentSettings(
        site.getCreatorUserId(),
        site.getGroupId(),
        consentSettings.getAnswerRule(),
        consentSettings.isExpiresWithSchoolYear(),
        consentSettings.getPupilDecidesFromAge(),
        consentSettings.getObjectionTermDays(),
        consentSettings.getDeviceReminderDays(),
        consentSettings.getReminderDays(),
        consentSettings.getRetentionYears(),
        privacyStatement);
  }

  /** Asks the families of a school that has not asked them this school year. */
  void startCampaign(Group site, OptionalInt campaignDays) throws PortalException {
    if (campaignDays.isEmpty()) {
      return;
    }
    ZoneId zone = policyService.zone(site.getGroupId());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    SchoolYear schoolYear = SchoolYear.of(today);
    LocalDate dueDay = today.plusDays(campaignDays.getAsInt());

    if (schoolYear.contains(dueDay) && !hasCampaign(site, schoolYear)) {
      consentCampaignLocalService.startConsentCampaign(
          site.getCreatorUserId(),
          site.getGroupId(),
          schoolYear.value(),
          Date.from(dueDay.atStartOfDay(zone).toInstant()));
    }
  }

  private boolean hasCampaign(Group site, SchoolYear schoolYear) {
    DynamicQuery dynamicQuery = consentCampaignLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("schoolGroupId", site.getGroupId()));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("schoolYear", schoolYear.value()));

    return consentCampaignLocalService.dynamicQueryCount(dynamicQuery) > 0;
  }
}
