/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.base.ConsentTextServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with wordings: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ConsentText"},
    service = AopService.class)
public class ConsentTextServiceImpl extends ConsentTextServiceBaseImpl {

  /**
   * Adds a wording, which is asked from now on.
   *
   * @see nl.klassenkring.consent.service.ConsentTextLocalService#addConsentText
   */
  @Override
  public ConsentText addConsentText(
      long schoolGroupId,
      String purposeKey,
      int version,
      Map<Locale, String> explanationMap,
      Map<Locale, String> refusalMeaningMap)
      throws PortalException {

    check(schoolGroupId);

    ConsentText consentText =
        consentTextLocalService.addConsentText(
            getUserId(), schoolGroupId, purposeKey, version, explanationMap, refusalMeaningMap);

    auditEntryLocalService.addAuditEntry(
        getUserId(),
        schoolGroupId,
        AuditActions.ADD_TEXT,
        0,
        purposeKey,
        AuditDetail.of(AuditField.VERSION, consentText.getVersion()).text());

    return consentText;
  }

  /** Gives the wordings of a purpose, the one that is asked now first, to who runs the school. */
  @Override
  public List<ConsentText> getConsentTexts(long schoolGroupId, String purposeKey)
      throws PortalException {

    check(schoolGroupId);

    return consentTextLocalService.getConsentTexts(schoolGroupId, purposeKey);
  }

  /** Gives the wordings of all purposes, of each the one that is asked now first. */
  @Override
  public List<ConsentText> getSchoolConsentTexts(long schoolGroupId) throws PortalException {
    check(schoolGroupId);

    return consentTextLocalService.getSchoolConsentTexts(schoolGroupId);
  }

  private void check(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
