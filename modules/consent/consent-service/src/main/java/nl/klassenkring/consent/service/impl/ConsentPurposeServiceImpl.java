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
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.base.ConsentPurposeServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with purposes: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ConsentPurpose"},
    service = AopService.class)
public class ConsentPurposeServiceImpl extends ConsentPurposeServiceBaseImpl {

  /**
   * Adds a purpose of the school's own.
   *
   * @see nl.klassenkring.consent.service.ConsentPurposeLocalService#addConsentPurpose
   */
  @Override
  public ConsentPurpose addConsentPurpose(
      long schoolGroupId, String purposeKey, Map<Locale, String> nameMap) throws PortalException {

    check(schoolGroupId);

    ConsentPurpose consentPurpose =
        consentPurposeLocalService.addConsentPurpose(
            getUserId(), schoolGroupId, purposeKey, nameMap);

    audit(consentPurpose);

    return consentPurpose;
  }

  /** Gives all purposes of a school, also those out of use, to who runs it. */
  @Override
  public List<ConsentPurpose> getSchoolConsentPurposes(long schoolGroupId) throws PortalException {

    check(schoolGroupId);

    return consentPurposeLocalService.getSchoolConsentPurposes(schoolGroupId);
  }

  /**
   * Changes what a purpose is called, its place, and whether it is in use.
   *
   * @see nl.klassenkring.consent.service.ConsentPurposeLocalService#updateConsentPurpose
   */
  @Override
  public ConsentPurpose updateConsentPurpose(
      long consentPurposeId, Map<Locale, String> nameMap, int position, boolean active)
      throws PortalException {

    check(consentPurposeLocalService.getConsentPurpose(consentPurposeId).getSchoolGroupId());

    ConsentPurpose consentPurpose =
        consentPurposeLocalService.updateConsentPurpose(
            consentPurposeId, nameMap, position, active);

    audit(consentPurpose);

    return consentPurpose;
  }

  private void audit(ConsentPurpose consentPurpose) throws PortalException {
    auditEntryLocalService.addAuditEntry(
        getUserId(),
        consentPurpose.getSchoolGroupId(),
        AuditActions.CHANGE_PURPOSE,
        0,
        consentPurpose.getPurposeKey(),
        AuditDetail.of(AuditField.IN_USE, consentPurpose.isActive()).text());
  }

  private void check(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
