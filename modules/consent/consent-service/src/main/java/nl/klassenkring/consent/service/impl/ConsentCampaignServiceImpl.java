/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.internal.campaign.EnrolledPupils;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentRequestLocalService;
import nl.klassenkring.consent.service.base.ConsentCampaignServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What a signed-in user may do with campaigns; each method checks the permission first. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=ConsentCampaign"
    },
    service = AopService.class)
public class ConsentCampaignServiceImpl extends ConsentCampaignServiceBaseImpl {

  /**
   * Ends a campaign: nobody is asked or reminded any more; what was answered stays.
   *
   * @see nl.klassenkring.consent.service.ConsentCampaignLocalService#closeConsentCampaign
   */
  @Override
  public ConsentCampaign closeConsentCampaign(long consentCampaignId) throws PortalException {
    ConsentCampaign consentCampaign = check(consentCampaignId, ConsentActionKeys.MANAGE_CONSENT);

    audit(consentCampaign, AuditActions.CLOSE_CAMPAIGN, ofYear(consentCampaign));

    return consentCampaignLocalService.closeConsentCampaign(consentCampaignId);
  }

  /** Gives the campaign of a school year, or null when the school has not asked for it. */
  @Override
  public ConsentCampaign fetchConsentCampaign(long schoolGroupId, String schoolYear)
      throws PortalException {

    checkSchool(schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);

    return consentCampaignLocalService.fetchConsentCampaign(schoolGroupId, schoolYear);
  }

  /** Gives a campaign of a school whose consent the current user manages. */
  @Override
  public ConsentCampaign getConsentCampaign(long consentCampaignId) throws PortalException {
    return check(consentCampaignId, ConsentActionKeys.MANAGE_CONSENT);
  }

  /**
   * Counts the pupils about whom a campaign of a school year would ask now: those whose enrolment
   * in that year is known and has not ended.
   */
  @Override
  public int getEnrolledPupilsCount(long schoolGroupId, String schoolYear) throws PortalException {
    checkSchool(schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);

    return consentCampaignPersistence.dslQueryCount(
        EnrolledPupils.count(schoolGroupId, schoolYear, Date.from(clock.instant())));
  }

  /**
   * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
   * counts in the own group and in each composed group beside it.
   */
  @Override
  public List<GroupProgress> getGroupProgress(long consentCampaignId) throws PortalException {
    check(consentCampaignId, ConsentActionKeys.MANAGE_CONSENT);

    return consentRequestLocalService.getGroupProgress(consentCampaignId);
  }

  /**
   * Gives what the current user, as guardian or as a pupil who decides himself, was asked in
   * campaigns that are not closed and has not answered.
   */
  @Override
  public List<ConsentRequest> getMyOpenConsentRequests() throws PortalException {
    return consentRequestLocalService.getOpenConsentRequests(getUserId());
  }

  /**
   * Gives a page of what is not answered, to go round with on paper: by group, then pupil.
   *
   * @param groupId the Site of a class group; 0 for the whole school
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<PaperFollowUp> getPaperFollowUps(
      long consentCampaignId, long groupId, int start, int end) throws PortalException {

    ConsentCampaign consentCampaign =
        check(consentCampaignId, ConsentActionKeys.RECORD_PAPER_CONSENT);
    List<PaperFollowUp> paperFollowUps =
        consentRequestLocalService.getPaperFollowUps(consentCampaignId, groupId, start, end);

    if (!paperFollowUps.isEmpty()) {
      audit(
          consentCampaign,
          AuditActions.VIEW_UNANSWERED,
          ofYear(consentCampaign)
              .with(AuditField.GROUP, (groupId == 0) ? consentCampaign.getSchoolGroupId() : groupId)
              .with(AuditField.COUNT, paperFollowUps.size()));
    }

    return paperFollowUps;
  }

  /** Counts what {@link #getPaperFollowUps} gives. */
  @Override
  public int getPaperFollowUpsCount(long consentCampaignId, long groupId) throws PortalException {
    check(consentCampaignId, ConsentActionKeys.RECORD_PAPER_CONSENT);

    return consentRequestLocalService.getPaperFollowUpsCount(consentCampaignId, groupId);
  }

  /** Gives how far a campaign is in the whole school, each request counted once. */
  @Override
  public GroupProgress getTotalProgress(long consentCampaignId) throws PortalException {
    check(consentCampaignId, ConsentActionKeys.MANAGE_CONSENT);

    return consentRequestLocalService.getTotalProgress(consentCampaignId);
  }

  /**
   * Starts a campaign of the current user (C1).
   *
   * @see nl.klassenkring.consent.service.ConsentCampaignLocalService#startConsentCampaign
   */
  @Override
  public ConsentCampaign startConsentCampaign(long schoolGroupId, String schoolYear, Date dueDate)
      throws PortalException {

    checkSchool(schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);

    ConsentCampaign consentCampaign =
        consentCampaignLocalService.startConsentCampaign(
            getUserId(), schoolGroupId, schoolYear, dueDate);

    audit(consentCampaign, AuditActions.START_CAMPAIGN, ofYear(consentCampaign));

    return consentCampaign;
  }

  private static AuditDetail ofYear(ConsentCampaign consentCampaign) {
    return AuditDetail.of(AuditField.SCHOOL_YEAR, consentCampaign.getSchoolYear());
  }

  private void audit(ConsentCampaign consentCampaign, String action, AuditDetail detail)
      throws PortalException {

    auditEntryLocalService.addAuditEntry(
        getUserId(), consentCampaign.getSchoolGroupId(), action, 0, null, detail.text());
  }

  private ConsentCampaign check(long consentCampaignId, String actionId) throws PortalException {
    ConsentCampaign consentCampaign =
        consentCampaignPersistence.findByPrimaryKey(consentCampaignId);

    checkSchool(consentCampaign.getSchoolGroupId(), actionId);

    return consentCampaign;
  }

  private void checkSchool(long schoolGroupId, String actionId) throws PortalException {
    portletResourcePermission.check(getPermissionChecker(), schoolGroupId, actionId);
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentRequestLocalService consentRequestLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
