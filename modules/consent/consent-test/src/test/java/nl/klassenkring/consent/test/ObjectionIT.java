/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.exception.ObjectionReasonException;
import nl.klassenkring.consent.exception.ObjectionStatusException;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4: a child or parent objects to one picture")
@EmbeddedPortalTest
final class ObjectionIT {

  @PortalService private ConsentTaskService tasks;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GreenMail mailServer;
  @PortalService private ObjectionLocalService objectionLocalService;
  @PortalService private ObjectionService objections;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestMail mails;
  private TestPictures pictures;
  private TestUser teacher;
  private long pictureId;

  @BeforeEach
  void placePicture() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    pictures = new TestPictures(portal);
    teacher = school.first().teacher();
    mails = new TestMail(mailServer, teacher);
    pictureId = pictures.place(teacher, school.first().groupId(), family.pupilId());
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  void anObjectionHidesAtOnceAndGivesTeacherAndDirectorAConversationWithADay() throws Exception {
    Objection objection = object(family.mother());

    assertThat(hidden()).containsExactly(pictureId);
    mails.await(2);
    assertThat(tasksOf(teacher)).hasSize(1);
    assertThat(tasksOf(school.director()))
        .extracting(ConsentTask::getObjectionId)
        .containsExactly(objection.getObjectionId());
    assertThat(
            LocalDate.ofInstant(objection.getDueDate().toInstant(), ControllableClock.SCHOOL_ZONE))
        .isAfter(LocalDate.of(2026, 11, 17));
  }

  @Test
  void thePupilObjectsForHimself() throws Exception {
    TestUser noor = school.person("Noor");
    family.roster().giveAccount(family.pupil(), noor);

    assertThat(object(noor).getGuardianId()).isZero();
    assertThat(hidden()).containsExactly(pictureId);
  }

  @Test
  void twoClicksAreOneObjection() throws Exception {
    assertThat(object(family.mother()).getObjectionId())
        .isEqualTo(object(family.mother()).getObjectionId());
    assertThat(tasksOf(teacher)).hasSize(1);
  }

  @Test
  void theOutcomeIsRecordedAndARestoredPictureIsShownAgain() throws Exception {
    Objection objection = object(family.mother());

    actingAs(
        teacher,
        () -> objections.recordConversation(objection.getObjectionId(), "We bellen morgen."));
    assertThatThrownBy(() -> complete(teacher)).isInstanceOf(ObjectionStatusException.class);
    close(teacher, objection, ObjectionStatus.RESTORED);

    assertThat(hidden()).isEmpty();
    assertThat(mine(family.mother()).get(0).getOutcome()).isEqualTo("Zo is het goed.");
    assertThat(tasksOf(school.director())).isEmpty();
    assertThat(doneBy(teacher).get(0).getDetail()).isEqualTo(ConsentTaskOutcomes.OBJECTION_CLOSED);
    mails.await(3);
  }

  @Test
  void aRemovedPictureStaysHiddenAndAClosedObjectionStaysClosed() throws Exception {
    Objection objection = object(family.mother());

    close(school.director(), objection, ObjectionStatus.REMOVED);

    assertThat(hidden()).containsExactly(pictureId);
    assertThatThrownBy(() -> close(teacher, objection, ObjectionStatus.RESTORED))
        .isInstanceOf(ObjectionStatusException.class);
  }

  @Test
  void oneRestoredObjectionDoesNotShowWhatAnotherStillHides() throws Exception {
    Objection objection = object(family.mother());
    object(family.father());

    close(teacher, objection, ObjectionStatus.RESTORED);

    assertThat(hidden()).containsExactly(pictureId);
  }

  @Test
  void anObjectionNeedsAReasonThatCanBeKept() {
    assertThatThrownBy(() -> object(family.mother(), " "))
        .isInstanceOf(ObjectionReasonException.class);
    assertThatThrownBy(() -> object(family.mother(), "x".repeat(2001)))
        .isInstanceOf(ObjectionReasonException.class);
  }

  @Test
  void anOverdueConversationIsRemindedOfOnce() throws Exception {
    object(family.mother());
    mails.await(2);
    clock.advance(Duration.ofDays(30));

    new TestJobs(portal).runTasks();
    new TestJobs(portal).runTasks();

    mails.await(4);
  }

  @Test
  void threatThatSomebodyWithoutAuthorityOrOfAnotherClassOrSchoolHidesPictures() throws Exception {

    TestUser grandmother = school.person("Oma");
    family.roster().guardian(family.pupil(), grandmother, false);
    TestUser stranger =
        new TestFamily(portal, StaffedSchool.of(TestSchool.create(portal.company()))).mother();

    for (TestUser user :
        List.of(grandmother, stranger, school.second().parent(), school.first().parent())) {

      assertRefused(user, () -> object(user));
      assertThat(actingAs(user, () -> objections.getObjectionPupilIds(pictureId))).isEmpty();
    }

    assertThat(hidden()).isEmpty();
  }

  @Test
  void threatThatAGuardianObjectsForAChildWhoIsNotInThePicture() throws Exception {
    long other =
        pictures.place(
            teacher,
            school.first().groupId(),
            family.roster().pupil("Daan", school.first()).getPupilId());

    assertRefused(
        family.mother(), () -> objections.addObjection(other, family.pupilId(), "Liever niet"));
    assertRefused(
        family.mother(), () -> objections.addObjection(1, family.pupilId(), "Liever niet"));
  }

  @Test
  void threatThatAnotherClassOrAParentReadsOrClosesTheConversation() throws Exception {
    Objection objection = object(family.mother());

    for (TestUser user :
        List.of(school.second().teacher(), family.father(), school.administrator())) {

      assertRefused(user, () -> objections.getObjection(objection.getObjectionId()));
      assertRefused(user, () -> close(user, objection, ObjectionStatus.RESTORED));
      assertRefused(user, () -> objections.getObjections(school.first().groupId(), true, 0, 20));
      assertThat(tasksOf(user)).isEmpty();
    }

    assertThat(hidden()).containsExactly(pictureId);
  }

  @Test
  void aThousandPicturesAreAskedForInOneStatement() throws Exception {
    object(family.mother());
    List<Long> pictureIds = new ArrayList<>(List.of(pictureId));

    for (long i = 1; i < 2_000; i++) {
      pictureIds.add(i);
    }

    Set<?>[] found = new Set<?>[1];
    List<String> statements =
        sqlStatements.ofThisThread(
            () -> found[0] = objectionLocalService.getObjectedPictureIds(pictureIds));

    assertThat(statements).hasSize(1);
    assertThat(found[0]).isEqualTo(Set.of(pictureId));
    // Once more, for no cache may answer.
    assertThat(
            sqlStatements.ofThisThread(
                () -> objectionLocalService.getObjectedPictureIds(pictureIds)))
        .hasSize(1);
  }

  private Objection object(TestUser user) throws Exception {
    return object(user, "Ik wil dit niet.");
  }

  private Objection object(TestUser user, String reason) throws Exception {
    return actingAs(user, () -> objections.addObjection(pictureId, family.pupilId(), reason));
  }

  private Objection close(TestUser user, Objection objection, ObjectionStatus status)
      throws Exception {

    return actingAs(
        user,
        () ->
            objections.closeObjection(
                objection.getObjectionId(), status.name(), "Zo is het goed."));
  }

  private ConsentTask complete(TestUser user) throws Exception {
    long consentTaskId = tasksOf(user).get(0).getConsentTaskId();

    return actingAs(user, () -> tasks.completeConsentTask(consentTaskId));
  }

  private List<Objection> mine(TestUser user) throws Exception {
    return actingAs(user, () -> objections.getMyObjections(0, 20));
  }

  private List<ConsentTask> tasksOf(TestUser user) throws Exception {
    return actingAs(user, () -> tasks.getMyConsentTasks(false, 0, 20));
  }

  private List<ConsentTask> doneBy(TestUser user) throws Exception {
    return actingAs(user, () -> tasks.getMyConsentTasks(true, 0, 20));
  }

  private Set<Long> hidden() {
    return objectionLocalService.getObjectedPictureIds(List.of(pictureId));
  }

  private static void assertRefused(TestUser user, Callable<?> call) {
    assertThatThrownBy(() -> actingAs(user, call)).isInstanceOf(PrincipalException.class);
  }
}
