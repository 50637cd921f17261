/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Collection;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.PupilTable;

/** Finds which user is asked: the guardian, or the pupil who decides himself. */
public final class AskedUserQueries {

  private AskedUserQueries() {}

  /** The campaigns not closed in which one user was asked something that he has not answered. */
  public static DSLQuery campaignsOf(long userId) {
    return RequestQueries.requests(DSLQueryFactoryUtil.selectDistinct(CAMPAIGN))
        .innerJoinON(CAMPAIGN, CAMPAIGN.consentCampaignId.eq(REQUEST.consentCampaignId))
        .where(
            CAMPAIGN.closedDate.isNull().and(REQUEST.answeredDate.isNull()).and(isAsked(userId)));
  }

  /**
   * What one user was asked in these campaigns, of which there must be one, and has not answered.
   */
  public static DSLQuery ofUser(Collection<CampaignScope> scopes, long userId) {
    Predicate inCampaigns =
        scopes.stream()
            .map(scope -> RequestQueries.unanswered(scope).withParentheses())
            .reduce((first, second) -> first.or(second))
            .orElseThrow();

    return RequestQueries.requests(DSLQueryFactoryUtil.select(REQUEST))
        .where(inCampaigns.withParentheses().and(isAsked(userId)))
        .orderBy(REQUEST.consentRequestId.ascending());
  }

  /**
   * Columns: consentRequestId and the users of guardian and pupil, one of whom is asked; by user.
   *
   * @param due which of the unanswered requests
   */
  static DSLQuery reachable(CampaignScope scope, Predicate due, int most) {
    return RequestQueries.requests(
            DSLQueryFactoryUtil.select(
                REQUEST.consentRequestId.as("requestId"),
                GUARDIAN.guardianUserId.as("guardianUserId"),
                PUPIL.pupilUserId.as("pupilUserId")))
        .where(
            RequestQueries.unanswered(scope)
                .and(due.withParentheses())
                .and(
                    GUARDIAN
                        .guardianUserId
                        .gt(0L)
                        .or(REQUEST.guardianId.eq(0L).and(PUPIL.pupilUserId.gt(0L)))
                        .withParentheses()))
        .orderBy(
            GUARDIAN.guardianUserId.ascending(),
            PUPIL.pupilUserId.ascending(),
            REQUEST.consentRequestId.ascending())
        .limit(0, most);
  }

  private static Predicate isAsked(long userId) {
    return GUARDIAN
        .guardianUserId
        .eq(userId)
        .or(REQUEST.guardianId.eq(0L).and(PUPIL.pupilUserId.eq(userId)).withParentheses())
        .withParentheses();
  }

  private static final ConsentCampaignTable CAMPAIGN = ConsentCampaignTable.INSTANCE;

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  private static final ConsentRequestTable REQUEST = ConsentRequestTable.INSTANCE;
}
