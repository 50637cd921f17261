/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
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
  @PortalService private ConsentTaskLocalService taskLocalService;
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
  void teacherAndDirectorAreToldWhomItIsAbout() throws Exception {
    family.answer(family.mother(), false);

    for (TestUser user : List.of(school.first().teacher(), school.director())) {
      ConsentTask task = taskOf(user.user());

      assertThat(task.getPupilId()).isEqualTo(family.pupilId());
      assertThat(task.getUserId()).isEqualTo(family.mother().userId());
    }
  }

  @Test
  void threatThatAClassParentReadsWhoseConsentWasWithdrawn() throws Exception {
    family.answer(family.mother(), false);

    ConsentTask listed = taskOf(classParent.user());
    long consentTaskId = listed.getConsentTaskId();

    assertThat(listed.getPictureId()).isEqualTo(pictureId);
    assertThat(listed.getPurposeKey()).isEqualTo(ConsentPurposeKeys.PORTAL);
    assertThat(listed.getKind()).isEqualTo("PICTURE_HIDDEN");
    assertNamesNobody(listed);
    assertNamesNobody(actingAs(classParent, () -> tasks.getConsentTask(consentTaskId)));
    assertNamesNobody(actingAs(classParent, () -> tasks.completeConsentTask(consentTaskId)));
    assertThat(actingAs(classParent, () -> tasks.getMyConsentTasks(true, 0, 20)))
        .singleElement()
        .satisfies(this::assertNamesNobody);
    assertThat(taskLocalService.getConsentTask(consentTaskId).getPupilId())
        .as("what is kept is not changed")
        .isEqualTo(family.pupilId());
  }

  @Test
  void threatThatAClassParentReadsWhoObjected() throws Exception {
    actingAs(
        family.mother(),
        () -> objections.addObjection(pictureId, family.pupilId(), "Liever niet."));

    ConsentTask task = taskOf(classParent.user());

    assertNamesNobody(task);
    assertThatThrownBy(
            () -> actingAs(classParent, () -> objections.getObjection(task.getObjectionId())))
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
    long consentTaskId = taskOf(classParent.user()).getConsentTaskId();
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(portal.company()));

    for (User user :
        List.of(
            school.first().parent().user(),
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

  /** Also as Liferay writes what a JSON web service gives. */
  private void assertNamesNobody(ConsentTask task) {
    assertThat(task.getPupilId()).isZero();
    assertThat(JSONFactoryUtil.looseSerialize(task))
        .contains("\"pictureId\"")
        .doesNotContain("Maria")
        .doesNotContainPattern("\\b(" + family.pupilId() + "|" + family.mother().userId() + ")\\b");
  }
}
