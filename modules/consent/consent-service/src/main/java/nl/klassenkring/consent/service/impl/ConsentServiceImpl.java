/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.internal.audit.CheckAudit;
import nl.klassenkring.consent.internal.permission.PupilPermission;
import nl.klassenkring.consent.internal.term.AnswerYear;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.base.ConsentServiceBaseImpl;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What a signed-in user may know of consents: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Consent"},
    service = AopService.class)
public class ConsentServiceImpl extends ConsentServiceBaseImpl {

  /**
   * Says who of some pupils may be shown, to the staff of their groups or of their school.
   *
   * @see nl.klassenkring.consent.service.ConsentLocalService#check
   */
  @Override
  public ConsentCheck check(String purposeKey, Collection<Long> pupilIds, Instant instant)
      throws PortalException {

    pupilPermission.checkViewConsent(getPermissionChecker(), pupilIds);
    checkAudit.add(getUserId(), purposeKey, pupilIds);

    return consentLocalService.check(purposeKey, pupilIds, instant);
  }

  /** Gives who of a school's pupils has guardians that answered differently, to the director. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<PupilDisagreement> getDisagreements(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.VIEW_DISAGREEMENTS);

    auditEntryLocalService.addAuditEntry(
        getUserId(), schoolGroupId, AuditActions.VIEW_DISAGREEMENTS, 0, null, "");

    return consentLocalService.getDisagreements(schoolGroupId, clock.instant());
  }

  /**
   * Gives a page of the pupils of a group with what they may be shown for, to its staff.
   *
   * @see nl.klassenkring.consent.service.ConsentLocalService#getOverview
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public ConsentOverview getOverview(long groupId, int start, int end) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ConsentActionKeys.VIEW_CONSENT);

    auditEntryLocalService.addAuditEntry(
        getUserId(),
        SchoolSite.groupId(groupLocalService.getGroup(groupId)),
        AuditActions.VIEW_GROUP,
        0,
        null,
        AuditDetail.of(AuditField.GROUP, groupId).text());

    return consentLocalService.getOverview(groupId, clock.instant(), start, end);
  }

  /** Gives one pupil with what he may be shown for, to who runs consent in the school. */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public ConsentOverview getPupilOverview(long pupilId) throws PortalException {
    long schoolGroupId = pupilLocalService.getPupil(pupilId).getSchoolGroupId();

    checkManage(schoolGroupId);
    auditEntryLocalService.addAuditEntry(
        getUserId(), schoolGroupId, AuditActions.CHECK, pupilId, null, "");

    return consentLocalService.getPupilOverview(pupilId, clock.instant());
  }

  /**
   * Gives a page of the pupils of a school whose name has all of the words in it, to who runs
   * consent there: those who are enrolled now, who come later and who left.
   *
   * @param words of first name, prefix and last name, or parts of them; empty for everybody
   */
  @Override
  public List<Pupil> searchPupils(long schoolGroupId, String words, int start, int end)
      throws PortalException {

    checkManage(schoolGroupId);

    return pupilLocalService.searchAllPupils(schoolGroupId, words, start, end);
  }

  /** Counts what {@link #searchPupils} gives. */
  @Override
  public int searchPupilsCount(long schoolGroupId, String words) throws PortalException {
    checkManage(schoolGroupId);

    return pupilLocalService.searchAllPupilsCount(schoolGroupId, words);
  }

  /**
   * Gives what the current user may know of the consents of all pupils for whom he decides now, by
   * pupil and then by purpose, in the order in which their school asks. A guest decides for nobody.
   */
  @Override
  public Map<Long, Map<String, OwnView>> getMyViews() throws PortalException {
    return getPermissionChecker().isSignedIn()
        ? consentLocalService.getUserViews(getUserId(), clock.instant())
        : Map.of();
  }

  /**
   * Gives what the current user may know of a pupil's consents, as a guardian with authority or as
   * the pupil who is old enough: the own answers and the results, by the key of the purpose.
   */
  @Override
  public Map<String, OwnView> getOwnViews(long pupilId) throws PortalException {
    return consentLocalService.getOwnViews(
        pupilId, pupilPermission.requireDecider(getPermissionChecker(), pupilId), clock.instant());
  }

  /**
   * Gives the same as {@link #getOwnViews(long)} for a school year: for the next one what holds
   * when it begins, by what is answered until now.
   *
   * @param schoolYear this one or the next, as in {@code 2026-2027}
   * @throws ConsentDecisionKindException if nobody can answer for that year
   */
  @Override
  public Map<String, OwnView> getOwnViews(long pupilId, String schoolYear) throws PortalException {
    Decider decider = pupilPermission.requireDecider(getPermissionChecker(), pupilId);
    ZoneId zone = policyService.zone(pupilLocalService.getPupil(pupilId).getSchoolGroupId());

    return consentLocalService.getOwnViews(
        pupilId,
        decider,
        AnswerYear.moment(schoolYear, clock.instant(), zone)
            .orElseThrow(() -> new ConsentDecisionKindException("No answers for " + schoolYear)));
  }

  private void checkManage(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private CheckAudit checkAudit;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupLocalService groupLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PolicyService policyService;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private PupilPermission pupilPermission;
}
