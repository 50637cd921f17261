/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Guardian;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A picture that is placed after the withdrawal stands for one that is placed while it is committed
 * (the picture's own tests interleave the two): the withdrawal did not see it.
 */
@DisplayName("C1: tasks for pictures that a withdrawal did not see")
@EmbeddedPortalTest
final class MissedPicturesIT {

  @PortalService private ConsentTaskLocalService taskLocalService;
  @PortalService private ConsentTaskService tasks;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GreenMail mailServer;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestMail mails;
  private TestPictures pictures;
  private TestUser teacher;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    pictures = new TestPictures(portal);
    teacher = school.first().teacher();
    mails = new TestMail(mailServer, teacher);
    family.answer(family.mother(), true);
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  void theJobOpensTheTaskOnceAndTellsTeacherAndDirectorOnce() throws Exception {
    family.answer(family.mother(), false);
    long first = place();
    long second = place();
    assertThat(open(teacher)).isEmpty();

    runJob();

    List<ConsentTask> opened = open(teacher);
    assertThat(opened)
        .extracting(ConsentTask::getPictureId)
        .containsExactlyInAnyOrder(first, second);
    assertThat(open(school.director())).isEqualTo(opened);
    assertThat(mails.bodies(2)).allSatisfy(body -> assertThat(body).contains("2 foto's"));

    runJob();
    clock.advance(Duration.ofHours(1));
    runJob();

    assertThat(open(teacher)).isEqualTo(opened);
    assertThat(mails.recipients(2))
        .containsExactlyInAnyOrder(teacher.emailAddress(), school.director().emailAddress());
  }

  @Test
  void whatWasSeenIsLeftAlone() throws Exception {
    place();
    family.answer(family.mother(), false);
    List<ConsentTask> opened = open(teacher);
    assertThat(opened).hasSize(1);

    runJob();

    assertThat(open(teacher)).isEqualTo(opened);
    mails.await(2);
  }

  @Test
  void whatSomebodySawIsNotOpenedAgain() throws Exception {
    family.answer(family.mother(), false);
    place();
    runJob();
    long consentTaskId = open(teacher).get(0).getConsentTaskId();
    actingAs(teacher, () -> tasks.completeConsentTask(consentTaskId));

    runJob();

    assertThat(open(teacher)).isEmpty();
    mails.await(2);
  }

  @Test
  void aRefusalOfLongAgoIsNotLookedAt() throws Exception {
    family.answer(family.mother(), false);
    clock.advance(Duration.ofDays(15));
    place();

    runJob();

    assertThat(open(teacher)).isEmpty();
  }

  @Test
  void aPictureThatNoRefusalHidesGetsNoTask() throws Exception {
    family.answer(family.mother(), false);
    family.answer(family.mother(), true);
    place();

    runJob();

    assertThat(open(teacher)).isEmpty();
  }

  @Test
  void aTaskWhoseConsentIsBackWithoutADecisionIsEndedOnce() throws Exception {
    TestUser aunt = school.person("Tine").joins(school.first().site(), "Parent");
    Guardian guardian =
        family.roster().guardian(family.roster().pupil("Otto", school.first()), aunt, true);
    long guardianshipId = family.roster().guard(family.pupil(), guardian, true);
    place();
    family.answer(aunt, false);
    assertThat(open(teacher)).hasSize(1);
    family.roster().end(guardianshipId);
    assertThat(family.check().isAllowed()).isTrue();

    runJob();
    runJob();

    assertThat(open(teacher)).isEmpty();
    assertThat(actingAs(teacher, () -> tasks.getMyConsentTasks(true, 0, 20)))
        .extracting(ConsentTask::getDetail)
        .containsExactly(ConsentTaskOutcomes.CONSENT_BACK);
    assertThat(mails.bodies(5))
        .filteredOn(body -> body.contains("is de toestemming terug"))
        .hasSize(2);
  }

  @Test
  void theStatementsThatReadDoNotGrowWithThePictures() throws Exception {
    long refusal = family.answer(family.mother(), false).get(0).getConsentDecisionId();
    place();
    // The first time also reads what Liferay then has in its caches.
    lookAgain(refusal);
    place();
    List<String> few = lookAgain(refusal);
    for (int i = 0; i < 30; i++) {
      place();
    }
    List<String> many = lookAgain(refusal);

    assertThat(actingAs(teacher, () -> tasks.getMyConsentTasksCount(false))).isEqualTo(32);
    assertThat(many).as("for 30, against %s", few).hasSameSizeAs(few);
  }

  /** The statements that read, without those of the counters, which count in steps. */
  private List<String> lookAgain(long refusal) throws Exception {
    return sqlStatements.ofThisThread(() -> taskLocalService.openMissedTasks(refusal - 1)).stream()
        .map(statement -> statement.toLowerCase(Locale.ROOT))
        .filter(statement -> statement.startsWith("select") && !statement.contains("counter"))
        .toList();
  }

  private void runJob() throws Exception {
    new TestJobs(portal).runMissedPictures();
  }

  private long place() {
    return pictures.place(teacher, school.first().groupId(), family.pupilId());
  }

  private List<ConsentTask> open(TestUser user) throws Exception {
    return actingAs(user, () -> tasks.getMyConsentTasks(false, 0, 20));
  }
}
