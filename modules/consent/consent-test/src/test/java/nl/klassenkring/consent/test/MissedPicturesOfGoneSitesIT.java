/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.ConsentTaskService;
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

@DisplayName("C1: what is left of a removed Site stops nobody else")
@EmbeddedPortalTest
final class MissedPicturesOfGoneSitesIT {

  private static final long NO_SITE = 999_999_999L;

  @PortalService private ConsentTaskService tasks;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GroupLocalService groups;
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
  void theRefusalOfASchoolThatIsGone() throws Exception {
    StaffedSchool gone = StaffedSchool.of(TestSchool.create(portal.company()));
    TestFamily goneFamily = new TestFamily(portal, gone);
    goneFamily.answer(goneFamily.mother(), false);
    groups.deleteGroup(gone.first().site());
    groups.deleteGroup(gone.second().site());
    groups.deleteGroup(gone.school().site());
    family.answer(family.mother(), false);
    long pictureId = pictures.place(teacher, school.first().groupId(), family.pupilId());

    new TestJobs(portal).runMissedPictures();

    assertThat(open()).extracting(ConsentTask::getPictureId).containsExactly(pictureId);
  }

  @Test
  void thePictureOfAClassGroupThatIsGone() throws Exception {
    family.answer(family.mother(), false);
    pictures.place(teacher, NO_SITE, family.pupilId());
    long pictureId = pictures.place(teacher, school.first().groupId(), family.pupilId());

    new TestJobs(portal).runMissedPictures();

    assertThat(open()).extracting(ConsentTask::getPictureId).containsExactly(pictureId);
  }

  @Test
  void aPictureOfAClassGroupThatIsGoneDoesNotRefuseAParentsAnswer() throws Exception {
    family.answer(family.mother(), true);
    pictures.place(teacher, NO_SITE, family.pupilId());
    long pictureId = pictures.place(teacher, school.first().groupId(), family.pupilId());

    family.answer(family.mother(), false);

    assertThat(family.reason()).isEqualTo(ConsentReason.WITHDRAWN);
    assertThat(open()).extracting(ConsentTask::getPictureId).containsExactly(pictureId);
  }

  private List<ConsentTask> open() throws Exception {
    return actingAs(teacher, () -> tasks.getMyConsentTasks(false, 0, 20));
  }
}
