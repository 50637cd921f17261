/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.exception.ErasureConfirmationException;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionService;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Erases what need not be kept; each method checks the permission first. */
@Component(service = AopService.class)
@Transactional(rollbackFor = PortalException.class)
public class RetentionServiceImpl implements AopService, RetentionService {

  @Override
  public RetentionPreview preview(long schoolGroupId, String schoolYear) throws PortalException {
    check(schoolGroupId);

    return retentionPlanner.plan(schoolGroupId, term(schoolGroupId, schoolYear)).preview();
  }

  @Override
  public RetentionPreview erase(long schoolGroupId, String schoolYear, String confirmation)
      throws PortalException {

    PermissionChecker permissionChecker = check(schoolGroupId);
    RetentionPlan plan = retentionPlanner.plan(schoolGroupId, term(schoolGroupId, schoolYear));
    RetentionPreview preview = plan.preview();

    if (!preview.getConfirmation().equals(confirmation)) {
      throw new ErasureConfirmationException("The data changed since the preview");
    }

    retentionEraser.erase(plan);
    auditEntryLocalService.addAuditEntry(
        permissionChecker.getUserId(),
        schoolGroupId,
        AuditActions.ERASE,
        0,
        null,
        plan.summary().text());

    return preview;
  }

  private PermissionChecker check(long schoolGroupId) throws PortalException {
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();

    if (permissionChecker == null) {
      throw new PrincipalException("Nobody is signed in");
    }

    portletResourcePermission.check(
        permissionChecker, schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);

    return permissionChecker;
  }

  private RetentionTerm term(long schoolGroupId, String schoolYear) throws PortalException {
    ZoneId zone = policyService.zone(schoolGroupId);
    int years =
        consentSettingsLocalService.getSchoolConsentSettings(schoolGroupId).getRetentionYears();
    RetentionTerm term =
        new RetentionTerm(
            parse(schoolYear), years, LocalDate.ofInstant(clock.instant(), zone), zone);

    if (!term.isSchoolYearOver()) {
      throw new ErasureConfirmationException("The school year is not over: " + schoolYear);
    }

    return term;
  }

  private static SchoolYear parse(String schoolYear) throws PortalException {
    try {
      return SchoolYear.parse(schoolYear);
    } catch (IllegalArgumentException | NullPointerException exception) {
      throw new ErasureConfirmationException("No school year: " + schoolYear, exception);
    }
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;

  @Reference private PolicyService policyService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private RetentionEraser retentionEraser;

  @Reference private RetentionPlanner retentionPlanner;
}
