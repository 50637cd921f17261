/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentRequest;

/** For which school years families were asked, and about whom a reader has yet to answer. */
public final class AskedYears {

  /**
   * Makes the value.
   *
   * @param campaigns of the schools and years that matter to the reader
   * @param openRequests what the reader was asked and has not answered
   */
  public AskedYears(
      Collection<ConsentCampaign> campaigns, Collection<ConsentRequest> openRequests) {

    this.campaigns =
        campaigns.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    ConsentCampaign::getConsentCampaignId, Function.identity()));
    this.openRequests = List.copyOf(openRequests);
  }

  /** Tells whether a school asked its families for a school year, be it that it asks no more. */
  public boolean isAsked(long schoolGroupId, String schoolYear) {
    return campaigns.values().stream()
        .anyMatch(
            campaign ->
                (campaign.getSchoolGroupId() == schoolGroupId)
                    && campaign.getSchoolYear().equals(schoolYear));
  }

  /** Tells whether a school waits for the reader's answer about a pupil for a school year. */
  public boolean isWaiting(long pupilId, String schoolYear) {
    return openRequests.stream()
        .filter(request -> request.getPupilId() == pupilId)
        .map(request -> campaigns.get(request.getConsentCampaignId()))
        .anyMatch(campaign -> (campaign != null) && campaign.getSchoolYear().equals(schoolYear));
  }

  private final Map<Long, ConsentCampaign> campaigns;
  private final List<ConsentRequest> openRequests;
}
