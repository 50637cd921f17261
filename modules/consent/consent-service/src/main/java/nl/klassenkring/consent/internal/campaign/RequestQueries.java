/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Alias;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.FromStep;
import com.liferay.petra.sql.dsl.query.JoinStep;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.model.PupilTable;

/**
 * Reads the requests of a campaign that count: of pupils who are enrolled, to guardians who have
 * authority now, or to the pupil once he decides himself. Who lost authority or left is neither
 * reminded nor counted.
 */
public final class RequestQueries {

  private RequestQueries() {}

  /** Columns: askedCount, answeredCount; of the whole school. */
  public static DSLQuery totalProgress(CampaignScope scope) {
    return withAnswered(requests(counts())).where(counting(scope));
  }

  /**
   * Columns: groupId, groupName, askedCount, answeredCount; by name. A pupil counts in the own
   * group and in each composed group beside it.
   */
  public static DSLQuery groupProgress(CampaignScope scope) {
    return withAnswered(
            withEnrolment(
                requests(
                    DSLQueryFactoryUtil.select(
                        ENROLMENT.groupId.as("groupId"),
                        ENROLMENT.rosterGroupName.as("groupName"),
                        askedCount(),
                        answeredCount())),
                scope))
        .where(counting(scope))
        .groupBy(ENROLMENT.groupId, ENROLMENT.rosterGroupName)
        .orderBy(ENROLMENT.rosterGroupName.ascending(), ENROLMENT.groupId.ascending());
  }

  /**
   * Columns: pupilId; first name, prefix and last name of the pupil; groupName; guardianId; first
   * name, prefix and last name of the guardian; the users of pupil and guardian. The group is the
   * pupil's own, also in the list of a composed group.
   *
   * @param groupId the Site of the group; 0 for the whole school
   */
  public static DSLQuery paperFollowUps(CampaignScope scope, long groupId, int start, int end) {
    return withOwnGroup(
            requests(
                DSLQueryFactoryUtil.select(
                    REQUEST.pupilId.as("pupilId"),
                    PUPIL.firstName.as("pupilFirstName"),
                    PUPIL.namePrefix.as("pupilNamePrefix"),
                    PUPIL.lastName.as("pupilLastName"),
                    ENROLMENT.rosterGroupName.as("groupName"),
                    REQUEST.guardianId.as("guardianId"),
                    GUARDIAN.firstName.as("guardianFirstName"),
                    GUARDIAN.namePrefix.as("guardianNamePrefix"),
                    GUARDIAN.lastName.as("guardianLastName"),
                    PUPIL.pupilUserId.as("pupilUserId"),
                    GUARDIAN.guardianUserId.as("guardianUserId"))),
            scope)
        .where(unanswered(scope).and(inGroup(scope, groupId)))
        .orderBy(
            ENROLMENT.rosterGroupName.ascending(),
            PUPIL.firstName.ascending(),
            PUPIL.lastName.ascending(),
            REQUEST.consentRequestId.ascending(),
            ENROLMENT.enrolmentId.ascending())
        .limit(start, end);
  }

  public static DSLQuery countPaperFollowUps(CampaignScope scope, long groupId) {
    return withOwnGroup(requests(DSLQueryFactoryUtil.count()), scope)
        .where(unanswered(scope).and(inGroup(scope, groupId)));
  }

  private static FromStep counts() {
    return DSLQueryFactoryUtil.select(askedCount(), answeredCount());
  }

  private static Alias<Long> askedCount() {
    return DSLFunctionFactoryUtil.countDistinct(REQUEST.consentRequestId).as("askedCount");
  }

  private static Alias<Long> answeredCount() {
    return DSLFunctionFactoryUtil.countDistinct(ANSWERED.consentRequestId).as("answeredCount");
  }

  /** The requests with whom they are about and whom they ask. */
  static JoinStep requests(FromStep fromStep) {
    return fromStep
        .from(REQUEST)
        .innerJoinON(PUPIL, PUPIL.pupilId.eq(REQUEST.pupilId))
        .leftJoinOn(GUARDIAN, GUARDIAN.guardianId.eq(REQUEST.guardianId))
        .leftJoinOn(
            GUARDIANSHIP,
            GUARDIANSHIP
                .guardianId
                .eq(REQUEST.guardianId)
                .and(GUARDIANSHIP.pupilId.eq(REQUEST.pupilId)));
  }

  /** A request that is answered joins itself, so that both can be counted in one statement. */
  private static JoinStep withAnswered(JoinStep joinStep) {
    return joinStep.leftJoinOn(
        ANSWERED,
        ANSWERED
            .consentRequestId
            .eq(REQUEST.consentRequestId)
            .and(ANSWERED.answeredDate.isNotNull()));
  }

  private static JoinStep withEnrolment(JoinStep joinStep, CampaignScope scope) {
    return joinStep.innerJoinON(
        ENROLMENT, ENROLMENT.pupilId.eq(REQUEST.pupilId).and(CampaignConditions.enrolled(scope)));
  }

  /** A pupil has one own group at a time, so that no request comes twice. */
  private static JoinStep withOwnGroup(JoinStep joinStep, CampaignScope scope) {
    return joinStep.innerJoinON(
        ENROLMENT,
        ENROLMENT
            .pupilId
            .eq(REQUEST.pupilId)
            .and(ENROLMENT.composed.eq(false))
            .and(CampaignConditions.enrolled(scope)));
  }

  static Predicate unanswered(CampaignScope scope) {
    return counting(scope).and(REQUEST.answeredDate.isNull());
  }

  private static Predicate counting(CampaignScope scope) {
    Predicate pupil =
        REQUEST.guardianId.eq(0L).and(CampaignConditions.pupilDecides(scope)).withParentheses();
    Predicate guardian =
        CampaignConditions.hasAuthority(scope)
            .and(CampaignConditions.guardiansDecide(scope))
            .withParentheses();

    return REQUEST
        .consentCampaignId
        .eq(scope.campaign().getConsentCampaignId())
        .and(CampaignConditions.lasts(PUPIL.endDate, scope))
        .and(REQUEST.pupilId.in(CampaignConditions.enrolledPupilIds(scope)))
        .and(pupil.or(guardian).withParentheses());
  }

  private static Predicate inGroup(CampaignScope scope, long groupId) {
    return (groupId == 0)
        ? null
        : REQUEST.pupilId.in(
            DSLQueryFactoryUtil.select(ENROLMENT.pupilId)
                .from(ENROLMENT)
                .where(ENROLMENT.groupId.eq(groupId).and(CampaignConditions.enrolled(scope))));
  }

  private static final EnrolmentTable ENROLMENT = EnrolmentTable.INSTANCE;

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  private static final ConsentRequestTable REQUEST = ConsentRequestTable.INSTANCE;

  private static final ConsentRequestTable ANSWERED = REQUEST.as("answeredRequest");
}
