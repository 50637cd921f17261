/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.exception.ConsentScanException;
import nl.klassenkring.consent.internal.permission.PupilPermission;
import nl.klassenkring.consent.internal.scan.ScanStore;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.base.ConsentDecisionServiceBaseImpl;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What a signed-in user may do with decisions: each method checks the permission first. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=ConsentDecision"
    },
    service = AopService.class)
public class ConsentDecisionServiceImpl extends ConsentDecisionServiceBaseImpl {

  /**
   * Adds answers of the current user, as a guardian with authority over the pupil or as the pupil
   * who is old enough.
   *
   * @see nl.klassenkring.consent.service.ConsentDecisionLocalService#addConsentDecisions
   */
  @Override
  public List<ConsentDecision> addConsentDecisions(
      long pupilId, String schoolYear, Map<Long, Boolean> answers) throws PortalException {

    return consentDecisionLocalService.addConsentDecisions(
        getUserId(), pupilId, ownGuardianId(pupilId), schoolYear, answers);
  }

  /**
   * Adds answers on paper, as who runs the school.
   *
   * @see nl.klassenkring.consent.service.ConsentDecisionLocalService#addPaperConsentDecisions
   */
  @Override
  public List<ConsentDecision> addPaperConsentDecisions(
      long pupilId,
      long guardianId,
      String schoolYear,
      Map<Long, Boolean> answers,
      LocalDate signedOn,
      byte[] scan)
      throws PortalException {

    portletResourcePermission.check(
        getPermissionChecker(),
        pupilLocalService.getPupil(pupilId).getSchoolGroupId(),
        ConsentActionKeys.RECORD_PAPER_CONSENT);

    return consentDecisionLocalService.addPaperConsentDecisions(
        getUserId(), pupilId, guardianId, schoolYear, answers, signedOn, scan);
  }

  /**
   * Gives the guardians who decide about a pupil now, by their keys; 0 alone when the pupil does.
   * To who enters what they answer on paper.
   */
  @Override
  public List<Long> getDecidingGuardianIds(long pupilId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(),
        pupilLocalService.getPupil(pupilId).getSchoolGroupId(),
        ConsentActionKeys.RECORD_PAPER_CONSENT);

    return consentLocalService.getDecidingGuardianIds(pupilId, clock.instant());
  }

  /** Gives what the current user himself decided about a pupil, oldest first. */
  @Override
  public List<ConsentDecision> getOwnConsentDecisions(long pupilId, int start, int end)
      throws PortalException {

    return consentDecisionLocalService.getDeciderConsentDecisions(
        pupilId, ownGuardianId(pupilId), start, end);
  }

  /** Counts what the current user himself decided about a pupil. */
  @Override
  public int getOwnConsentDecisionsCount(long pupilId) throws PortalException {
    return consentDecisionLocalService.getDeciderConsentDecisionsCount(
        pupilId, ownGuardianId(pupilId));
  }

  /** Gives what anybody decided about a pupil, oldest first; to the director. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<ConsentDecision> getPupilConsentDecisions(long pupilId, int start, int end)
      throws PortalException {

    long schoolGroupId = pupilLocalService.getPupil(pupilId).getSchoolGroupId();

    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.VIEW_DISAGREEMENTS);

    auditEntryLocalService.addAuditEntry(
        getUserId(), schoolGroupId, AuditActions.VIEW_PUPIL, pupilId, null, "");

    return consentDecisionLocalService.getPupilConsentDecisions(pupilId, start, end);
  }

  /**
   * Reads the scan of the paper that a decision was on, as who runs the school.
   *
   * @throws ConsentScanException if it was not on paper
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public byte[] getScan(long consentDecisionId) throws PortalException {
    ConsentDecision consentDecision =
        consentDecisionLocalService.getConsentDecision(consentDecisionId);

    portletResourcePermission.check(
        getPermissionChecker(),
        consentDecision.getSchoolGroupId(),
        ConsentActionKeys.RECORD_PAPER_CONSENT);

    if (consentDecision.getScanFileName().isEmpty()) {
      throw new ConsentScanException("Decision " + consentDecisionId + " was not on paper");
    }

    auditEntryLocalService.addAuditEntry(
        getUserId(),
        consentDecision.getSchoolGroupId(),
        AuditActions.VIEW_SCAN,
        consentDecision.getPupilId(),
        consentDecision.getPurposeKey(),
        "");

    return ScanStore.read(consentDecision.getCompanyId(), consentDecision.getScanFileName());
  }

  private long ownGuardianId(long pupilId) throws PortalException {
    return pupilPermission.requireDecider(getPermissionChecker(), pupilId).guardianId().orElse(0);
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentLocalService consentLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private PupilPermission pupilPermission;
}
