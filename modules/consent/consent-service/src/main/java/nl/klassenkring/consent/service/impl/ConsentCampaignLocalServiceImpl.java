/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.service.base.ConsentCampaignLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** Keeps campaigns; asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.consent.model.ConsentCampaign",
    service = AopService.class)
public class ConsentCampaignLocalServiceImpl extends ConsentCampaignLocalServiceBaseImpl {

  /**
   * Starts the yearly request of a school (C1): asks each guardian with authority over each pupil
   * who is enrolled in that school year, and a pupil who decides himself. Who has decided about
   * everything for that year already is counted as having answered and is not written to.
   *
   * @param schoolYear this one or a later one, as in {@code 2026-2027}
   * @param dueDate until when an answer is asked, a moment in the future and in that school year
   * @throws nl.klassenkring.consent.exception.ConsentCampaignDateException if the school year or
   *     the due date is not such a one
   * @throws nl.klassenkring.consent.exception.DuplicateConsentCampaignException if the school has a
   *     campaign of that year
   */
  @Override
  public ConsentCampaign startConsentCampaign(
      long userId, long schoolGroupId, String schoolYear, Date dueDate) throws PortalException {

    throw new UnsupportedOperationException();
  }

  /** Ends a campaign; one that is closed stays as it is. */
  @Override
  public ConsentCampaign closeConsentCampaign(long consentCampaignId) throws PortalException {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives the campaigns that still ask: those not closed whose school year is not over on the
   * school's wall clock.
   */
  @Override
  public List<ConsentCampaign> getOpenConsentCampaigns() throws PortalException {
    throw new UnsupportedOperationException();
  }
}
