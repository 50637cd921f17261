/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentRequestLocalService;
import nl.klassenkring.consent.service.base.ConsentCampaignServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

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

    audit(consentCampaign, AuditActions.CLOSE_CAMPAIGN);

    return consentCampaignLocalService.closeConsentCampaign(consentCampaignId);
  }

  /** Gives a campaign of a school whose consent the current user manages. */
  @Override
  public ConsentCampaign getConsentCampaign(long consentCampaignId) throws PortalException {
    return check(consentCampaignId, ConsentActionKeys.MANAGE_CONSENT);
  }

  /** Gives a page of the campaigns of a school, latest first. */
  @Override
  public List<ConsentCampaign> getConsentCampaigns(long schoolGroupId, int start, int end)
      throws PortalException {

    checkSchool(schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);

    return consentCampaignPersistence.findBySchoolGroupId(schoolGroupId, start, end);
  }

  /** Counts the campaigns of a school. */
  @Override
  public int getConsentCampaignsCount(long schoolGroupId) throws PortalException {
    checkSchool(schoolGroupId, ConsentActionKeys.MANAGE_CONSENT);

    return consentCampaignPersistence.countBySchoolGroupId(schoolGroupId);
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
  public List<PaperFollowUp> getPaperFollowUps(
      long consentCampaignId, long groupId, int start, int end) throws PortalException {

    check(consentCampaignId, ConsentActionKeys.RECORD_PAPER_CONSENT);

    return consentRequestLocalService.getPaperFollowUps(consentCampaignId, groupId, start, end);
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

    audit(consentCampaign, AuditActions.START_CAMPAIGN);

    return consentCampaign;
  }

  private void audit(ConsentCampaign consentCampaign, String action) throws PortalException {
    auditEntryLocalService.addAuditEntry(
        getUserId(),
        consentCampaign.getSchoolGroupId(),
        action,
        0,
        null,
        consentCampaign.getSchoolYear());
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

  @Reference private ConsentRequestLocalService consentRequestLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
