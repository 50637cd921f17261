/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Expression;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Collection;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.model.PupilTable;

/** Finds whom a campaign has not asked yet, and who has decided about everything. */
final class NewcomerQueries {

  private NewcomerQueries() {}

  /** Columns: guardianId, pupilId and the guardian's user, of guardians who decide. */
  static DSLQuery guardians(CampaignScope scope) {
    return DSLQueryFactoryUtil.selectDistinct(
            GUARDIANSHIP.guardianId.as("guardianId"),
            GUARDIANSHIP.pupilId.as("pupilId"),
            GUARDIAN.guardianUserId.as("askedUserId"))
        .from(GUARDIANSHIP)
        .innerJoinON(GUARDIAN, GUARDIAN.guardianId.eq(GUARDIANSHIP.guardianId))
        .innerJoinON(PUPIL, PUPIL.pupilId.eq(GUARDIANSHIP.pupilId))
        .leftJoinOn(REQUEST, requestOf(scope, GUARDIANSHIP.guardianId))
        .where(
            notAsked(scope)
                .and(CampaignConditions.hasAuthority(scope))
                .and(CampaignConditions.guardiansDecide(scope)));
  }

  /** Columns: pupilId and the pupil's user, of pupils who decide themselves. */
  static DSLQuery pupils(CampaignScope scope) {
    return DSLQueryFactoryUtil.select(
            PUPIL.pupilId.as("pupilId"), PUPIL.pupilUserId.as("askedUserId"))
        .from(PUPIL)
        .leftJoinOn(
            REQUEST,
            REQUEST
                .consentCampaignId
                .eq(scope.campaign().getConsentCampaignId())
                .and(REQUEST.guardianId.eq(0L))
                .and(REQUEST.pupilId.eq(PUPIL.pupilId)))
        .where(notAsked(scope).and(CampaignConditions.pupilDecides(scope)));
  }

  /**
   * Column: the key of a request that is not answered although there is a decision about each of
   * the purposes.
   *
   * @param requests which requests
   */
  static DSLQuery complete(Predicate requests, Collection<String> purposeKeys) {
    return DSLQueryFactoryUtil.select(REQUEST.consentRequestId)
        .from(REQUEST)
        .innerJoinON(CAMPAIGN, CAMPAIGN.consentCampaignId.eq(REQUEST.consentCampaignId))
        .innerJoinON(
            DECISION,
            DECISION
                .pupilId
                .eq(REQUEST.pupilId)
                .and(DECISION.guardianId.eq(REQUEST.guardianId))
                .and(DECISION.schoolYear.eq(CAMPAIGN.schoolYear))
                .and(DECISION.purposeKey.in(purposeKeys.toArray(new String[0]))))
        .where(REQUEST.answeredDate.isNull().and(requests))
        .groupBy(REQUEST.consentRequestId)
        .having(
            DSLFunctionFactoryUtil.countDistinct(DECISION.purposeKey)
                .gte((long) purposeKeys.size()));
  }

  static Predicate ofCampaign(long consentCampaignId) {
    return REQUEST.consentCampaignId.eq(consentCampaignId);
  }

  static Predicate of(long pupilId, long guardianId, String schoolYear) {
    return REQUEST
        .pupilId
        .eq(pupilId)
        .and(REQUEST.guardianId.eq(guardianId))
        .and(CAMPAIGN.schoolYear.eq(schoolYear));
  }

  private static Predicate requestOf(CampaignScope scope, Expression<Long> guardianId) {
    return REQUEST
        .consentCampaignId
        .eq(scope.campaign().getConsentCampaignId())
        .and(REQUEST.guardianId.eq(guardianId))
        .and(REQUEST.pupilId.eq(GUARDIANSHIP.pupilId));
  }

  private static Predicate notAsked(CampaignScope scope) {
    return REQUEST
        .consentRequestId
        .isNull()
        .and(CampaignConditions.lasts(PUPIL.endDate, scope))
        .and(PUPIL.pupilId.in(CampaignConditions.enrolledPupilIds(scope)));
  }

  private static final ConsentCampaignTable CAMPAIGN = ConsentCampaignTable.INSTANCE;

  private static final ConsentDecisionTable DECISION = ConsentDecisionTable.INSTANCE;

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  private static final ConsentRequestTable REQUEST = ConsentRequestTable.INSTANCE;
}
