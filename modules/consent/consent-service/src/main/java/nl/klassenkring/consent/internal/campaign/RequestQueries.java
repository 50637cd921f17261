/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Alias;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.FromStep;
import com.liferay.petra.sql.dsl.query.JoinStep;
import java.util.Collection;
import java.util.Date;
import nl.klassenkring.consent.model.ConsentCampaignTable;
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

  /** Columns: groupId, groupName, askedCount, answeredCount; by name. */
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
   * name, prefix and last name of the guardian; the users of pupil and guardian.
   */
  public static DSLQuery paperFollowUps(CampaignScope scope, long groupId, int start, int end) {
    return withEnrolment(
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
        .where(unanswered(scope).and(inGroup(groupId)))
        .orderBy(
            ENROLMENT.rosterGroupName.ascending(),
            PUPIL.firstName.ascending(),
            PUPIL.lastName.ascending(),
            REQUEST.consentRequestId.ascending(),
            ENROLMENT.enrolmentId.ascending())
        .limit(start, end);
  }

  public static DSLQuery countPaperFollowUps(CampaignScope scope, long groupId) {
    return withEnrolment(requests(DSLQueryFactoryUtil.count()), scope)
        .where(unanswered(scope).and(inGroup(groupId)));
  }

  /** The campaigns not closed in which one user was asked something that he has not answered. */
  public static DSLQuery campaignsOf(long userId) {
    return requests(DSLQueryFactoryUtil.selectDistinct(CAMPAIGN))
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
            .map(scope -> unanswered(scope).withParentheses())
            .reduce((first, second) -> first.or(second))
            .orElseThrow();

    return requests(DSLQueryFactoryUtil.select(REQUEST))
        .where(inCampaigns.withParentheses().and(isAsked(userId)))
        .orderBy(REQUEST.consentRequestId.ascending());
  }

  /**
   * Columns: consentRequestId and the users of guardian and pupil, one of whom is asked; by user.
   *
   * @param due which of the unanswered requests
   */
  static DSLQuery reachable(CampaignScope scope, Predicate due, int most) {
    return requests(
            DSLQueryFactoryUtil.select(
                REQUEST.consentRequestId.as("requestId"),
                GUARDIAN.guardianUserId.as("guardianUserId"),
                PUPIL.pupilUserId.as("pupilUserId")))
        .where(
            unanswered(scope)
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

  static DSLQuery enrolledPupilIds(CampaignScope scope) {
    return DSLQueryFactoryUtil.select(ENROLMENT.pupilId)
        .from(ENROLMENT)
        .where(
            ENROLMENT.schoolGroupId.eq(scope.campaign().getSchoolGroupId()).and(enrolled(scope)));
  }

  /** Whether something has not ended. */
  static Predicate lasts(Column<?, Date> endDate, CampaignScope scope) {
    return endDate.isNull().or(endDate.gt(scope.now())).withParentheses();
  }

  static Predicate hasAuthority(CampaignScope scope) {
    return GUARDIANSHIP
        .authority
        .eq(true)
        .and(
            GUARDIANSHIP
                .startDate
                .isNull()
                .or(GUARDIANSHIP.startDate.lte(scope.now()))
                .withParentheses())
        .and(lasts(GUARDIANSHIP.endDate, scope))
        .and(lasts(GUARDIAN.endDate, scope));
  }

  static Predicate guardiansDecide(CampaignScope scope) {
    return PUPIL
        .birthDate
        .isNull()
        .or(PUPIL.birthDate.gte(scope.decidingBornBefore()))
        .withParentheses();
  }

  static Predicate pupilDecides(CampaignScope scope) {
    return PUPIL.birthDate.lt(scope.decidingBornBefore());
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

  private static JoinStep requests(FromStep fromStep) {
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
        ENROLMENT, ENROLMENT.pupilId.eq(REQUEST.pupilId).and(enrolled(scope)));
  }

  private static Predicate enrolled(CampaignScope scope) {
    return ENROLMENT
        .schoolYear
        .eq(scope.campaign().getSchoolYear())
        .and(lasts(ENROLMENT.endDate, scope));
  }

  private static Predicate unanswered(CampaignScope scope) {
    return counting(scope).and(REQUEST.answeredDate.isNull());
  }

  private static Predicate counting(CampaignScope scope) {
    Predicate pupil = REQUEST.guardianId.eq(0L).and(pupilDecides(scope)).withParentheses();
    Predicate guardian = hasAuthority(scope).and(guardiansDecide(scope)).withParentheses();

    return REQUEST
        .consentCampaignId
        .eq(scope.campaign().getConsentCampaignId())
        .and(lasts(PUPIL.endDate, scope))
        .and(REQUEST.pupilId.in(enrolledPupilIds(scope)))
        .and(pupil.or(guardian).withParentheses());
  }

  private static Predicate isAsked(long userId) {
    return GUARDIAN
        .guardianUserId
        .eq(userId)
        .or(REQUEST.guardianId.eq(0L).and(PUPIL.pupilUserId.eq(userId)).withParentheses())
        .withParentheses();
  }

  private static Predicate inGroup(long groupId) {
    return (groupId == 0) ? null : ENROLMENT.groupId.eq(groupId);
  }

  private static final ConsentCampaignTable CAMPAIGN = ConsentCampaignTable.INSTANCE;

  private static final EnrolmentTable ENROLMENT = EnrolmentTable.INSTANCE;

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  private static final ConsentRequestTable REQUEST = ConsentRequestTable.INSTANCE;

  private static final ConsentRequestTable ANSWERED = REQUEST.as("answeredRequest");
}
