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
import java.util.List;
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
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
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

    return retentionPlanner.plan(scope(schoolGroupId, schoolYear)).preview();
  }

  @Override
  public RetentionPreview erase(long schoolGroupId, String schoolYear, String confirmation)
      throws PortalException {

    long userId = check(schoolGroupId).getUserId();

    return erase(userId, scope(schoolGroupId, schoolYear), confirmation, AuditActions.ERASE);
  }

  @Override
  public RetentionPreview previewFamily(long pupilId) throws PortalException {
    Pupil pupil = requirePupil(pupilId);

    check(pupil.getSchoolGroupId());

    return retentionPlanner.plan(scope(pupil)).preview();
  }

  @Override
  public RetentionPreview eraseFamily(long pupilId, String confirmation) throws PortalException {
    Pupil pupil = requirePupil(pupilId);
    long userId = check(pupil.getSchoolGroupId()).getUserId();

    return erase(userId, scope(pupil), confirmation, AuditActions.ERASE_FAMILY);
  }

  @Override
  public List<Pupil> searchPupils(long schoolGroupId, String words, int start, int end)
      throws PortalException {

    check(schoolGroupId);

    return pupilLocalService.searchAllPupils(schoolGroupId, words, start, end);
  }

  @Override
  public int searchPupilsCount(long schoolGroupId, String words) throws PortalException {
    check(schoolGroupId);

    return pupilLocalService.searchAllPupilsCount(schoolGroupId, words);
  }

  private RetentionPreview erase(
      long userId, RetentionScope scope, String confirmation, String action)
      throws PortalException {

    RetentionPlan plan = retentionPlanner.plan(scope);
    RetentionPreview preview = plan.preview();

    if (!preview.getConfirmation().equals(confirmation)) {
      throw new ErasureConfirmationException("The data changed since the preview");
    }

    retentionEraser.erase(plan);
    auditEntryLocalService.addAuditEntry(
        userId, scope.schoolGroupId(), action, scope.pupilId(), null, plan.summary().text());

    return preview;
  }

  /** One who does not exist is refused like one of another school. */
  private Pupil requirePupil(long pupilId) throws PortalException {
    Pupil pupil = pupilLocalService.fetchPupil(pupilId);

    if (pupil == null) {
      throw new PrincipalException("No erasure about pupil " + pupilId);
    }

    return pupil;
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

  private RetentionScope scope(long schoolGroupId, String schoolYear) throws PortalException {
    RetentionTerm term = term(schoolGroupId, parse(schoolYear));

    if (!term.isSchoolYearOver()) {
      throw new ErasureConfirmationException("The school year is not over: " + schoolYear);
    }

    return RetentionScope.ofSchool(schoolGroupId, term);
  }

  private RetentionScope scope(Pupil pupil) throws PortalException {
    long schoolGroupId = pupil.getSchoolGroupId();
    SchoolYear today = SchoolYear.at(clock.instant(), policyService.zone(schoolGroupId));

    return RetentionScope.ofFamily(schoolGroupId, pupil.getPupilId(), term(schoolGroupId, today));
  }

  private RetentionTerm term(long schoolGroupId, SchoolYear schoolYear) throws PortalException {
    ZoneId zone = policyService.zone(schoolGroupId);

    return new RetentionTerm(
        schoolYear,
        consentSettingsLocalService.getSchoolConsentSettings(schoolGroupId).getRetentionYears(),
        LocalDate.ofInstant(clock.instant(), zone),
        zone);
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

  @Reference private PupilLocalService pupilLocalService;

  @Reference private RetentionEraser retentionEraser;

  @Reference private RetentionPlanner retentionPlanner;
}
