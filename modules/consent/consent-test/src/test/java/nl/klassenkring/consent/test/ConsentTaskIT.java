/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.service.ConsentSettingsService;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, C5: what people must do after the fact")
@EmbeddedPortalTest
final class ConsentTaskIT {

  @PortalService private AuditEntryService audit;
  @PortalService private ConsentTaskLocalService taskLocalService;
  @PortalService private ConsentTaskService tasks;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private ConsentSettingsService settings;
  @PortalService private GreenMail mailServer;
  @PortalService private GuardianshipLocalService guardianships;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestPictures pictures;
  private TestUser teacher;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    pictures = new TestPictures(portal);
    teacher = school.first().teacher();
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  void aWithdrawalOpensATaskForEachPictureAndOneMailForEachPerson() throws Exception {
    family.answer(family.mother(), true);
    long first = place();
    long second = place();

    family.answer(family.mother(), false);

    assertThat(open(teacher))
        .extracting(ConsentTask::getPictureId)
        .containsExactlyInAnyOrder(first, second);
    assertThat(open(school.director())).hasSize(2);
    assertThat(bodies(2)).allSatisfy(body -> assertThat(body).contains("2 foto's"));
    assertThat(bodies(2)).noneSatisfy(body -> assertThat(body).contains("Noor"));
  }

  @Test
  void whenConsentComesBackTheTaskSaysSoAndIsDone() throws Exception {
    family.answer(family.mother(), true);
    place();
    family.answer(family.mother(), false);

    family.answer(family.mother(), true);

    assertThat(open(teacher)).isEmpty();
    assertThat(done(teacher))
        .extracting(ConsentTask::getDetail)
        .containsExactly(ConsentTaskOutcomes.CONSENT_BACK);
    bodies(4);
  }

  @Test
  void aDisagreementIsTheDirectorsAloneAndDoesNotSayWhoChoseWhat() throws Exception {
    family.answer(family.father(), false);
    family.answer(family.mother(), true);

    ConsentTask task = open(school.director()).get(0);
    assertThat(task.getKind()).isEqualTo(ConsentTaskKind.DISAGREEMENT.name());
    assertThat(task.getPupilId()).isEqualTo(family.pupilId());
    assertThat(task.getDetail()).isEmpty();
    for (TestUser user :
        List.of(family.mother(), family.father(), teacher, school.administrator())) {
      assertThat(open(user)).isEmpty();
    }
    assertThat(bodies(1)).noneSatisfy(body -> assertThat(body).contains("Frank"));

    family.answer(family.father(), true);

    assertThat(open(school.director())).isEmpty();
    assertThat(done(school.director()))
        .extracting(ConsentTask::getDetail)
        .containsExactly(ConsentTaskOutcomes.AGREED);
  }

  @Test
  void aDisagreementIsSeenWhenAuthorityOrTheRulesChangeToo() throws Exception {
    family.answer(family.mother(), true);
    family.answer(family.father(), false);
    ConsentTask first = open(school.director()).get(0);

    family.roster().end(guardianshipIdOfFather());
    new TestJobs(portal).reviewDisagreements();
    assertThat(open(school.director())).isEmpty();
    assertThat(taskLocalService.getConsentTask(first.getConsentTaskId()).getDetail())
        .isEqualTo(ConsentTaskOutcomes.AGREED);

    family.roster().guardAgain(family.pupil(), family.fatherGuardian(), true);
    changeSettings();
    ConsentTask second = open(school.director()).get(0);
    assertThat(second.getPupilId()).isEqualTo(family.pupilId());

    actingAs(school.director(), () -> tasks.completeConsentTask(second.getConsentTaskId()));
    new TestJobs(portal).reviewDisagreements();
    assertThat(open(school.director())).as("he has talked with them").isEmpty();
    bodies(2);
  }

  @Test
  void theUploaderIsRemindedOnceAndSaysThatHisDeviceIsClean() throws Exception {
    remindOfDevice(11);
    ConsentTask task = remindOfDevice(11);
    assertThat(open(teacher)).containsExactly(task);
    clock.advance(Duration.ofDays(9));

    new TestJobs(portal).runTasks();
    new TestJobs(portal).runTasks();
    assertThat(bodies(1)).hasSize(1);

    actingAs(teacher, () -> tasks.completeConsentTask(task.getConsentTaskId()));

    assertThat(done(teacher))
        .extracting(ConsentTask::getDetail)
        .containsExactly(ConsentTaskOutcomes.DELETED_FROM_DEVICE);
    assertThat(
            actingAs(school.director(), () -> audit.getAuditEntries(school.schoolGroupId(), 0, 20)))
        .extracting("action")
        .contains("delete-from-device");
  }

  @Test
  void threatThatAnotherTeacherSchoolOrParentSeesOrEndsATask() throws Exception {
    family.answer(family.mother(), true);
    place();
    family.answer(family.mother(), false);
    ConsentTask hidden = open(teacher).get(0);
    ConsentTask device = remindOfDevice(12);
    TestUser stranger = StaffedSchool.of(TestSchool.create(portal.company())).director();

    for (TestUser user : List.of(school.second().teacher(), family.mother(), stranger)) {
      assertThat(open(user)).isEmpty();
      assertRefused(user, hidden);
      assertRefused(user, device);
    }
    assertRefused(school.director(), device);
  }

  @Test
  void threatThatAClassParentReadsWhoseConsentIsMissing() throws Exception {
    TestUser classParent = school.first().classParent();
    family.answer(family.mother(), true);
    pictures.place(classParent, school.first().groupId(), family.pupilId());
    family.answer(family.mother(), false);
    ConsentTask hidden = open(teacher).get(0);

    assertThat(open(classParent)).isEmpty();
    assertRefused(classParent, hidden);

    ConsentTask device =
        taskLocalService.addDeviceReminder(
            classParent.userId(), school.first().groupId(), 11, 1, Date.from(clock.instant()));

    assertThat(open(classParent)).containsExactly(device);
    actingAs(classParent, () -> tasks.completeConsentTask(device.getConsentTaskId()));
    assertThat(open(classParent)).isEmpty();
  }

  @Test
  void threatThatATeacherWhoLeftTheGroupStillReadsAboutItsPupils() throws Exception {
    TestUser substitute = school.person("Inval").joins(school.first().site(), "Teacher");
    family.answer(family.mother(), true);
    pictures.place(substitute, school.first().groupId(), family.pupilId());
    family.answer(family.mother(), false);
    assertThat(open(substitute)).hasSize(1);

    UserLocalServiceUtil.deleteGroupUser(school.first().groupId(), substitute.userId());

    assertThat(open(substitute)).isEmpty();
  }

  @Test
  void theAuditIsForTheDirectorAndThePrivacyOfficerAlone() throws Exception {
    family.answer(family.mother(), true);
    TestUser officer = school.person("Pia").has("Privacy Officer").joins(testSchool.site());

    for (TestUser user : List.of(school.director(), officer)) {
      assertThat(
              actingAs(
                  user,
                  () ->
                      audit.getPupilAuditEntries(school.schoolGroupId(), family.pupilId(), 0, 20)))
          .isNotEmpty();
      assertThat(actingAs(user, () -> audit.getAuditEntriesCount(school.schoolGroupId())))
          .isPositive();
    }
    for (TestUser user : List.of(teacher, family.mother(), school.administrator())) {
      assertThatThrownBy(
              () -> actingAs(user, () -> audit.getAuditEntries(school.schoolGroupId(), 0, 20)))
          .isInstanceOf(PrincipalException.class);
    }
  }

  private long guardianshipIdOfFather() {
    return guardianships.getPupilGuardianships(family.pupilId()).stream()
        .filter(
            guardianship -> guardianship.getGuardianId() == family.fatherGuardian().getGuardianId())
        .findFirst()
        .orElseThrow()
        .getGuardianshipId();
  }

  private void changeSettings() throws Exception {
    actingAs(
        school.director(),
        () ->
            settings.updateConsentSettings(
                school.schoolGroupId(),
                ConsentRule.ALL_MUST_ANSWER.name(),
                true,
                16,
                5,
                7,
                "",
                2,
                Map.of()));
  }

  private long place() {
    return pictures.place(teacher, school.first().groupId(), family.pupilId());
  }

  private ConsentTask remindOfDevice(long classPostId) throws Exception {
    return taskLocalService.addDeviceReminder(
        teacher.userId(), school.first().groupId(), classPostId, 1, Date.from(clock.instant()));
  }

  private List<ConsentTask> open(TestUser user) throws Exception {
    return actingAs(user, () -> tasks.getMyConsentTasks(false, 0, 20));
  }

  private List<ConsentTask> done(TestUser user) throws Exception {
    List<ConsentTask> done = actingAs(user, () -> tasks.getMyConsentTasks(true, 0, 20));

    assertThat(actingAs(user, () -> tasks.getMyConsentTasksCount(true))).isEqualTo(done.size());

    return done;
  }

  private List<String> bodies(int count) throws Exception {
    return new TestMail(mailServer, teacher).bodies(count);
  }

  private void assertRefused(TestUser user, ConsentTask task) {
    assertThatThrownBy(
            () -> actingAs(user, () -> tasks.completeConsentTask(task.getConsentTaskId())))
        .isInstanceOf(PrincipalException.class);
  }
}
