/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.exception.ConsentCampaignDateException;
import nl.klassenkring.consent.exception.DuplicateConsentCampaignException;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentRequestLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: the yearly request to all guardians with authority")
@EmbeddedPortalTest
final class CampaignIT {

  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  @PortalService private ConsentCampaignService campaigns;
  @PortalService private ConsentRequestLocalService requests;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GreenMail mailServer;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;
  @PortalService private UserNotificationEventLocalService notifications;
  private StaffedSchool school;
  private TestFamily family;
  private TestJobs jobs;
  private TestMail mails;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    jobs = new TestJobs(portal);
    mails = new TestMail(mailServer, family.mother());
  }

  @Test
  void eachGuardianWithAuthorityIsAskedOnceByMailAndByNotification() throws Exception {
    family.roster().guardian(family.pupil(), school.person("Oma"), false);

    ConsentCampaign campaign = start();

    assertThat(total(campaign).getAskedCount()).isEqualTo(2);
    assertThat(recipients(2))
        .containsExactlyInAnyOrder(mail(family.mother()), mail(family.father()));
    assertThat(notificationsOf(family.mother())).isOne();
    assertThat(ofMother()).hasSize(1);
  }

  @Test
  void whoHasDecidedAboutEverythingHasAnsweredAndANoIsNoSilence() throws Exception {
    ConsentCampaign campaign = start();

    family.answer(family.mother(), false);
    assertThat(total(campaign).getAnsweredCount()).isZero();

    answerAll(family.mother(), false);

    GroupProgress progress = groups(campaign).get(0);
    assertThat(progress.getGroupId()).isEqualTo(school.first().groupId());
    assertThat(progress.getAskedCount()).isEqualTo(2);
    assertThat(progress.getAnsweredCount()).isEqualTo(1);
    assertThat(progress.getNotAnsweredCount()).isEqualTo(1);
    assertThat(ofMother()).isEmpty();
    assertThat(onPaper(campaign))
        .extracting(PaperFollowUp::getGuardianId)
        .containsExactly(family.fatherGuardian().getGuardianId());
  }

  @Test
  void whoDecidedBeforeTheStartIsNotWrittenTo() throws Exception {
    answerAll(family.mother(), true);

    ConsentCampaign campaign = start();

    assertThat(total(campaign).getAnsweredCount()).isEqualTo(1);
    assertThat(recipients(1)).containsExactly(mail(family.father()));
    assertThat(notificationsOf(family.mother())).isZero();
  }

  @Test
  void eachReminderIsGivenOnceHoweverOftenTheJobRuns() throws Exception {
    start();
    recipients(2);
    answerAll(family.mother(), true);
    clock.advance(Duration.ofDays(7));

    jobs.runCampaigns();
    jobs.runCampaigns();

    assertThat(recipients(3)).hasSize(3);
    assertThat(notificationsOf(family.father())).isEqualTo(2);
    assertThat(notificationsOf(family.mother())).isOne();

    clock.advance(Duration.ofDays(30));
    jobs.runCampaigns();
    jobs.runCampaigns();

    assertThat(notificationsOf(family.father())).isEqualTo(3);
  }

  @Test
  void aReminderThatIsRolledBackIsNeitherStoredNorMailedAndComesLater() throws Exception {
    ConsentCampaign campaign = start();
    recipients(2);
    clock.advance(Duration.ofDays(7));

    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      requests.remindSome(campaign.getConsentCampaignId());
                      throw new IllegalStateException("the power fails");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(notificationsOf(family.father())).isOne();
    recipients(2);

    jobs.runCampaigns();

    assertThat(recipients(4)).hasSize(4);
    assertThat(notificationsOf(family.father())).isEqualTo(2);
  }

  @Test
  void whoComesAfterTheStartIsAskedByTheDailyJobAndWhoLostAuthorityIsNotReminded()
      throws Exception {

    ConsentCampaign campaign = start();
    recipients(2);
    TestUser newcomer = school.person("Nieuw");
    family.roster().guardian(family.pupil(), newcomer, true);

    jobs.runCampaigns();

    assertThat(recipients(3)).contains(mail(newcomer));
    assertThat(total(campaign).getAskedCount()).isEqualTo(3);

    portal
        .service(GuardianshipLocalService.class)
        .getUserGuardianships(newcomer.userId(), Date.from(clock.instant()))
        .forEach(guardianship -> end(guardianship.getGuardianshipId()));
    clock.advance(Duration.ofDays(8));
    jobs.runCampaigns();

    assertThat(recipients(5)).containsOnlyOnce(mail(newcomer));
    assertThat(total(campaign).getAskedCount()).isEqualTo(2);
  }

  @Test
  void thePaperListHasGuardiansWithoutAnAccount() throws Exception {
    portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(family.fatherGuardian().getGuardianId(), 0);

    ConsentCampaign campaign = start();

    assertThat(recipients(1)).containsExactly(mail(family.mother()));
    assertThat(onPaper(campaign))
        .filteredOn(row -> !row.hasAccount())
        .extracting(PaperFollowUp::getPupilName, PaperFollowUp::getGuardianName)
        .containsExactly(tuple("Noor van Dam", "Frank Dam"));
    assertThat(
            actingAs(
                school.director(),
                () ->
                    campaigns.getPaperFollowUpsCount(
                        campaign.getConsentCampaignId(), school.second().groupId())))
        .isZero();
  }

  @Test
  void theParentsOfAPupilOfAComposedGroupAreAskedAndListedOnce() throws Exception {
    family.roster().putBeside(family.pupil(), school.second());

    ConsentCampaign campaign = start();

    assertThat(recipients(2))
        .containsExactlyInAnyOrder(mail(family.mother()), mail(family.father()));
    assertThat(total(campaign).getAskedCount()).isEqualTo(2);
    assertThat(groups(campaign))
        .extracting(GroupProgress::getGroupId, GroupProgress::getAskedCount)
        .containsExactly(tuple(school.first().groupId(), 2), tuple(school.second().groupId(), 2));
    for (long groupId : new long[] {0, school.first().groupId(), school.second().groupId()}) {
      assertThat(onPaper(campaign, groupId))
          .extracting(PaperFollowUp::getGroupName)
          .as("the own group")
          .containsExactly("Groep", "Groep");
      assertThat(
              actingAs(
                  school.administrator(),
                  () -> campaigns.getPaperFollowUpsCount(campaign.getConsentCampaignId(), groupId)))
          .isEqualTo(2);
    }
  }

  @Test
  void aCampaignIsStartedOnceAYearWithADayInThatYear() throws Exception {
    start();

    assertThatThrownBy(this::start).isInstanceOf(DuplicateConsentCampaignException.class);
    assertThatThrownBy(() -> start("2025-2026", Duration.ofDays(14)))
        .isInstanceOf(ConsentCampaignDateException.class);
    assertThatThrownBy(() -> start("2027-2028", Duration.ofDays(-1)))
        .isInstanceOf(ConsentCampaignDateException.class);
    assertThatThrownBy(() -> start("soon", Duration.ofDays(1)))
        .isInstanceOf(ConsentCampaignDateException.class);
  }

  @Test
  void aClosedCampaignRemindsNobody() throws Exception {
    ConsentCampaign campaign = start();
    actingAs(
        school.director(), () -> campaigns.closeConsentCampaign(campaign.getConsentCampaignId()));
    clock.advance(Duration.ofDays(8));

    jobs.runCampaigns();

    assertThat(notificationsOf(family.father())).isOne();
    assertThat(ofMother()).isEmpty();
  }

  @Test
  void threatThatATeacherOrParentOrAnotherSchoolReadsWhoHasNotAnswered() throws Exception {
    ConsentCampaign campaign = start();
    TestUser stranger = StaffedSchool.of(TestSchool.create(portal.company())).director();

    for (TestUser user : List.of(school.first().teacher(), family.mother(), stranger)) {
      assertRefused(user, () -> campaigns.getGroupProgress(campaign.getConsentCampaignId()));
      assertRefused(
          user, () -> campaigns.getPaperFollowUps(campaign.getConsentCampaignId(), 0, 0, 20));
      assertRefused(user, () -> campaigns.closeConsentCampaign(campaign.getConsentCampaignId()));
      assertRefused(user, () -> start(user, "2027-2028", Duration.ofDays(1)));
    }
  }

  @Test
  void progressTakesOneStatementForAnyNumberOfPupils() throws Exception {
    ConsentCampaign campaign = start();
    int few = statements(campaign);

    for (int i = 0; i < 20; i++) {
      family
          .roster()
          .guard(
              family.roster().pupil("Kind " + i, school.second()), family.motherGuardian(), true);
    }
    jobs.runCampaigns();

    assertThat(groups(campaign)).extracting(GroupProgress::getAskedCount).contains(20);
    assertThat(statements(campaign)).isEqualTo(few);
  }

  private void end(long guardianshipId) {
    try {
      family.roster().end(guardianshipId);
    } catch (PortalException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private int statements(ConsentCampaign campaign) throws Exception {
    requests.getGroupProgress(campaign.getConsentCampaignId());
    clock.advance(Duration.ofSeconds(1));

    return (int)
        sqlStatements
            .ofThisThread(() -> requests.getGroupProgress(campaign.getConsentCampaignId()))
            .stream()
            .filter(statement -> statement.contains("KK_ConsentRequest"))
            .count();
  }

  private ConsentCampaign start() throws Exception {
    return start(TestRoster.SCHOOL_YEAR, Duration.ofDays(21));
  }

  private ConsentCampaign start(String schoolYear, Duration term) throws Exception {
    return start(school.director(), schoolYear, term);
  }

  private ConsentCampaign start(TestUser user, String schoolYear, Duration term) throws Exception {

    Date dueDate = Date.from(portal.service(Clock.class).instant().plus(term));

    return actingAs(
        user, () -> campaigns.startConsentCampaign(school.schoolGroupId(), schoolYear, dueDate));
  }

  private void answerAll(TestUser user, boolean yes) throws Exception {
    Map<Long, Boolean> answers =
        portal
            .service(ConsentTextLocalService.class)
            .getCurrentConsentTexts(school.schoolGroupId())
            .values()
            .stream()
            .collect(Collectors.toMap(ConsentText::getConsentTextId, text -> yes));

    actingAs(
        user,
        () ->
            portal
                .service(ConsentDecisionService.class)
                .addConsentDecisions(family.pupilId(), TestRoster.SCHOOL_YEAR, answers));
  }

  private GroupProgress total(ConsentCampaign campaign) throws Exception {
    return actingAs(
        school.director(), () -> campaigns.getTotalProgress(campaign.getConsentCampaignId()));
  }

  private List<GroupProgress> groups(ConsentCampaign campaign) throws Exception {
    return actingAs(
        school.director(), () -> campaigns.getGroupProgress(campaign.getConsentCampaignId()));
  }

  private List<PaperFollowUp> onPaper(ConsentCampaign campaign) throws Exception {
    return onPaper(campaign, 0);
  }

  private List<PaperFollowUp> onPaper(ConsentCampaign campaign, long groupId) throws Exception {
    return actingAs(
        school.administrator(),
        () -> campaigns.getPaperFollowUps(campaign.getConsentCampaignId(), groupId, 0, 20));
  }

  private List<ConsentRequest> ofMother() throws Exception {
    return actingAs(family.mother(), campaigns::getMyOpenConsentRequests);
  }

  private List<String> recipients(int count) throws Exception {
    return mails.recipients(count);
  }

  private static String mail(TestUser user) {
    return user.emailAddress();
  }

  private int notificationsOf(TestUser user) {
    return notifications.getUserNotificationEventsCount(
        user.userId(), UserNotificationDeliveryConstants.TYPE_WEBSITE);
  }

  private static void inTransaction(Callable<?> block) throws Exception {
    try {
      TransactionInvokerUtil.invoke(TRANSACTION, block);
    } catch (Exception exception) {
      throw exception;
    } catch (Throwable throwable) {
      throw new IllegalStateException(throwable);
    }
  }

  private static void assertRefused(TestUser user, Callable<?> call) {
    assertThatThrownBy(() -> actingAs(user, call)).isInstanceOf(PrincipalException.class);
  }
}
