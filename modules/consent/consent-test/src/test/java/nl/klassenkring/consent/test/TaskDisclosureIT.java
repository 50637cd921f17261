/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, C4: who is told whom a task is about")
@EmbeddedPortalTest
final class TaskDisclosureIT {

  @PortalService private ObjectionService objections;
  @PortalService private ConsentTaskService tasks;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestPictures pictures;
  private TestUser classParent;
  private long pictureId;

  @BeforeEach
  void placePicture() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    pictures = new TestPictures(portal);
    classParent = school.first().classParent();
    family.answer(family.mother(), true);
    pictureId = pictures.place(classParent, school.first().groupId(), family.pupilId());
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  void teacherAndDirectorAreToldWhomItIsAboutAndNotWhichGuardianDecided() throws Exception {
    family.answer(family.mother(), false);

    for (TestUser user : List.of(school.first().teacher(), school.director())) {
      ConsentTask task = taskOf(user.user());

      assertThat(task.getPupilId()).isEqualTo(family.pupilId());
      assertThat(JSONFactoryUtil.looseSerialize(task))
          .as("as a JSON web service gives it")
          .contains("\"pictureId\"")
          .doesNotContain("Maria")
          .doesNotContainPattern("\\b" + family.mother().userId() + "\\b");
    }
  }

  @Test
  void threatThatAClassParentReadsWhoseConsentWasWithdrawnOrWhoObjected() throws Exception {
    family.answer(family.mother(), false);
    long hiddenTaskId = taskOf(school.director().user()).getConsentTaskId();
    family.answer(family.mother(), true);
    actingAs(
        family.mother(),
        () -> objections.addObjection(pictureId, family.pupilId(), "Liever niet."));
    ConsentTask objectionTask = taskOf(school.director().user());

    assertThat(actingAs(classParent, () -> tasks.getMyConsentTasks(false, 0, 20))).isEmpty();
    assertThat(actingAs(classParent, () -> tasks.getMyConsentTasks(true, 0, 20))).isEmpty();
    for (long consentTaskId : new long[] {hiddenTaskId, objectionTask.getConsentTaskId()}) {
      assertThatThrownBy(() -> actingAs(classParent, () -> tasks.getConsentTask(consentTaskId)))
          .isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () -> actingAs(classParent, () -> tasks.completeConsentTask(consentTaskId)))
          .isInstanceOf(PrincipalException.class);
    }
    assertThatThrownBy(
            () ->
                actingAs(
                    classParent, () -> objections.getObjection(objectionTask.getObjectionId())))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    classParent,
                    () -> objections.getObjections(school.first().groupId(), true, 0, 20)))
        .isInstanceOf(PrincipalException.class);
    assertThat(actingAs(classParent, () -> objections.getObjectionPupilIds(pictureId))).isEmpty();
  }

  @Test
  void threatThatParentsOtherClassesSchoolsOrGuestsReadATask() throws Exception {
    family.answer(family.mother(), false);
    long consentTaskId = taskOf(school.director().user()).getConsentTaskId();
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(portal.company()));

    for (User user :
        List.of(
            school.first().parent().user(),
            classParent.user(),
            family.mother().user(),
            school.second().parent().user(),
            school.second().classParent().user(),
            school.second().teacher().user(),
            elsewhere.director().user(),
            elsewhere.first().classParent().user(),
            portal.company().getGuestUser())) {

      assertThat(actingAs(user, () -> tasks.getMyConsentTasks(false, 0, 20)))
          .as(user.getFullName())
          .isEmpty();
      assertThatThrownBy(() -> actingAs(user, () -> tasks.getConsentTask(consentTaskId)))
          .as(user.getFullName())
          .isInstanceOf(PrincipalException.class);
    }
  }

  private ConsentTask taskOf(User user) throws Exception {
    List<ConsentTask> open = actingAs(user, () -> tasks.getMyConsentTasks(false, 0, 20));

    assertThat(open).hasSize(1);
    return open.get(0);
  }
}
