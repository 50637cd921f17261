/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.base.ConsentSettingsServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with a school's choices: each method checks the permission. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=ConsentSettings"
    },
    service = AopService.class)
public class ConsentSettingsServiceImpl extends ConsentSettingsServiceBaseImpl {

  /** Gives what a school chose, or the defaults, to who runs it. */
  @Override
  public ConsentSettings getSchoolConsentSettings(long schoolGroupId) throws PortalException {
    check(schoolGroupId);

    return consentSettingsLocalService.getSchoolConsentSettings(schoolGroupId);
  }

  /**
   * Changes how a school handles consent.
   *
   * @see nl.klassenkring.consent.service.ConsentSettingsLocalService#updateConsentSettings
   */
  @Override
  public ConsentSettings updateConsentSettings(
      long schoolGroupId,
      String answerRule,
      boolean expiresWithSchoolYear,
      int pupilDecidesFromAge,
      int objectionTermDays,
      int deviceReminderDays,
      String reminderDays,
      int retentionYears,
      Map<Locale, String> privacyStatementMap)
      throws PortalException {

    check(schoolGroupId);

    ConsentSettings consentSettings =
        consentSettingsLocalService.updateConsentSettings(
            getUserId(),
            schoolGroupId,
            answerRule,
            expiresWithSchoolYear,
            pupilDecidesFromAge,
            objectionTermDays,
            deviceReminderDays,
            reminderDays,
            retentionYears,
            privacyStatementMap);

    auditEntryLocalService.addAuditEntry(
        getUserId(),
        schoolGroupId,
        AuditActions.CHANGE_SETTINGS,
        0,
        null,
        AuditDetail.of(AuditField.ANSWER_RULE, answerRule)
            .with(AuditField.EXPIRES, expiresWithSchoolYear)
            .with(AuditField.DECIDING_AGE, pupilDecidesFromAge)
            .text());
    consentTaskLocalService.reviewDisagreements(schoolGroupId);

    return consentSettings;
  }

  private void check(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private ConsentTaskLocalService consentTaskLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
