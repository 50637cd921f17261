/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.service.base.ConsentRequestLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps who was asked and who has answered; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentRequest",
    service = AopService.class)
public class ConsentRequestLocalServiceImpl extends ConsentRequestLocalServiceBaseImpl {

  /** Gives how far a campaign is in each class group, by the group's name; in one statement. */
  @Override
  public List<GroupProgress> getGroupProgress(long consentCampaignId) {
    throw new UnsupportedOperationException();
  }

  /** Gives what a user was asked, as guardian or as a pupil who decides, and has not answered. */
  @Override
  public List<ConsentRequest> getOpenConsentRequests(long userId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives a page of what is not answered, by group, then pupil.
   *
   * @param groupId the Site of a class group; 0 for the whole school
   */
  @Override
  public List<PaperFollowUp> getPaperFollowUps(
      long consentCampaignId, long groupId, int start, int end) {

    throw new UnsupportedOperationException();
  }

  /** Counts what {@link #getPaperFollowUps} gives. */
  @Override
  public int getPaperFollowUpsCount(long consentCampaignId, long groupId) {
    throw new UnsupportedOperationException();
  }

  /** Gives how far a campaign is in the whole school, each request counted once. */
  @Override
  public GroupProgress getTotalProgress(long consentCampaignId) {
    throw new UnsupportedOperationException();
  }
}
