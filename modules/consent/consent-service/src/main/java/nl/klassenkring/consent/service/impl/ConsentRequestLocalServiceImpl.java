/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.internal.campaign.AskedUserQueries;
import nl.klassenkring.consent.internal.campaign.Asking;
import nl.klassenkring.consent.internal.campaign.CampaignRows;
import nl.klassenkring.consent.internal.campaign.CampaignScope;
import nl.klassenkring.consent.internal.campaign.CampaignScopes;
import nl.klassenkring.consent.internal.campaign.Reminding;
import nl.klassenkring.consent.internal.campaign.RequestQueries;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.service.base.ConsentRequestLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps who was asked and who has answered; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentRequest",
    service = AopService.class)
public class ConsentRequestLocalServiceImpl extends ConsentRequestLocalServiceBaseImpl {

  /**
   * Asks those whom a campaign has not asked yet: guardians and pupils who came since.
   *
   * @return how many requests were made
   */
  @Override
  public int askNewcomers(long consentCampaignId) throws PortalException {
    return asking.ask(scope(consentCampaignId));
  }

  /**
   * Gives how far a campaign is in each class group, by the group's name; in one statement. A pupil
   * counts in the own group and in each composed group beside it.
   */
  @Override
  public List<GroupProgress> getGroupProgress(long consentCampaignId) throws PortalException {
    List<Object[]> rows =
        consentRequestPersistence.dslQuery(RequestQueries.groupProgress(scope(consentCampaignId)));

    return rows.stream().map(CampaignRows::groupProgress).collect(Collectors.toList());
  }

  /**
   * Gives what a user was asked, as guardian or as a pupil who decides, and has not answered, in
   * the campaigns that still ask.
   */
  @Override
  public List<ConsentRequest> getOpenConsentRequests(long userId) throws PortalException {
    List<ConsentCampaign> consentCampaigns =
        consentCampaignPersistence.dslQuery(AskedUserQueries.campaignsOf(userId));
    List<CampaignScope> scopes = campaignScopes.open(consentCampaigns);

    return scopes.isEmpty()
        ? List.of()
        : consentRequestPersistence.dslQuery(AskedUserQueries.ofUser(scopes, userId));
  }

  /**
   * Gives a page of what is not answered, by group, then pupil.
   *
   * @param groupId the Site of a class group; 0 for the whole school
   */
  @Override
  public List<PaperFollowUp> getPaperFollowUps(
      long consentCampaignId, long groupId, int start, int end) throws PortalException {

    List<Object[]> rows =
        consentRequestPersistence.dslQuery(
            RequestQueries.paperFollowUps(scope(consentCampaignId), groupId, start, end));

    return rows.stream().map(CampaignRows::paperFollowUp).collect(Collectors.toList());
  }

  /** Counts what {@link #getPaperFollowUps} gives. */
  @Override
  public int getPaperFollowUpsCount(long consentCampaignId, long groupId) throws PortalException {
    return consentRequestPersistence.dslQueryCount(
        RequestQueries.countPaperFollowUps(scope(consentCampaignId), groupId));
  }

  /** Gives how far a campaign is in the whole school, each request counted once. */
  @Override
  public GroupProgress getTotalProgress(long consentCampaignId) throws PortalException {
    List<Object[]> rows =
        consentRequestPersistence.dslQuery(RequestQueries.totalProgress(scope(consentCampaignId)));

    return CampaignRows.totalProgress(rows.get(0));
  }

  /**
   * Marks the request to somebody about a pupil as answered when he has decided about all purposes
   * in use for that school year. Called within the transaction of the decision.
   *
   * @param guardianId who decided; 0 for the pupil himself
   */
  @Override
  public void markAnswered(long schoolGroupId, long pupilId, long guardianId, String schoolYear)
      throws PortalException {

    asking.markAnswered(schoolGroupId, pupilId, guardianId, schoolYear, Date.from(clock.instant()));
  }

  /**
   * Reminds some of those who have not answered and are due, each of them once for each of the days
   * in the school's settings: that he was reminded is stored in the same transaction as his
   * notification, and the mail leaves after its commit.
   *
   * @return how many requests that were; 0 when nobody is due any more
   */
  @Override
  public int remindSome(long consentCampaignId) throws PortalException {
    return reminding.remindSome(scope(consentCampaignId));
  }

  private CampaignScope scope(long consentCampaignId) throws PortalException {
    return campaignScopes.of(consentCampaignPersistence.findByPrimaryKey(consentCampaignId));
  }

  @Reference private Asking asking;

  @Reference private CampaignScopes campaignScopes;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private Reminding reminding;
}
