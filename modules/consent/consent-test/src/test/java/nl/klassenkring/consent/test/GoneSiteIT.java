/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.ConsentCampaignLocalService;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, C4, C5: what is gone, or cannot be told, stops nobody")
@EmbeddedPortalTest
final class GoneSiteIT {

  private static final long NO_SITE = 999_999_999L;

  @PortalService private ConsentCampaignLocalService campaigns;
  @PortalService private ConsentTaskLocalService taskLocalService;
  @PortalService private ConsentTaskService tasks;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GreenMail mailServer;
  @PortalService private GroupLocalService groups;
  @PortalService private ObjectionLocalService objectionLocalService;
  @PortalService private ObjectionService objections;
  @PortalService private TestSchool testSchool;
  @PortalService private UserLocalService users;
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
    family.answer(family.mother(), true);
    pictureId = pictures.place(teacher, school.first().groupId(), family.pupilId());
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  void aRemovedSiteEndsItsTasksAndItsObjections() throws Exception {
    family.answer(family.mother(), false);
    ConsentTask hidden = open(teacher).get(0);
    Objection objection = object();
    ConsentTask device = remindOfDevice(teacher, school.first().groupId());

    groups.deleteGroup(school.first().site());

    assertThat(outcome(hidden)).isEqualTo(ConsentTaskOutcomes.SITE_GONE);
    assertThat(outcome(device)).isEqualTo(ConsentTaskOutcomes.SITE_GONE);
    assertThat(objectionLocalService.getObjection(objection.getObjectionId()).getStatus())
        .isEqualTo(ObjectionStatus.REMOVED.name());
    assertThat(open(school.director())).isEmpty();
  }

  @Test
  void aTaskOfASiteThatIsGoneDoesNotStopTheRemindersOfOthers() throws Exception {
    ConsentTask orphan = remindOfDevice(teacher, school.first().groupId());
    orphan.setGroupId(NO_SITE);
    orphan.setSchoolGroupId(NO_SITE);
    taskLocalService.updateConsentTask(orphan);
    ConsentTask other = remindOfDevice(school.second().teacher(), school.second().groupId());
    clock.advance(Duration.ofDays(30));

    new TestJobs(portal).runTasks();

    assertThat(mails.recipients(1)).containsExactly(school.second().teacher().emailAddress());
    assertThat(taskLocalService.getConsentTask(other.getConsentTaskId()).getRemindedDate())
        .isNotNull();
    assertThat(outcome(orphan)).isEqualTo(ConsentTaskOutcomes.SITE_GONE);
  }

  @Test
  void aTaskOfASiteThatIsGoneDoesNotRefuseAParentsAnswer() throws Exception {
    family.answer(family.mother(), false);
    mails.await(2);
    ConsentTask orphan = open(teacher).get(0);
    orphan.setGroupId(NO_SITE);
    taskLocalService.updateConsentTask(orphan);

    family.answer(family.mother(), true);

    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);
    assertThat(outcome(orphan)).isEqualTo(ConsentTaskOutcomes.CONSENT_BACK);
    mails.await(2);
  }

  @Test
  void theBadAddressOfSomebodyElseDoesNotRefuseAParentsAnswer() throws Exception {
    User director = users.getUser(school.director().userId());
    director.setEmailAddress("geen adres");
    users.updateUser(director);

    family.answer(family.mother(), false);

    assertThat(family.reason()).isEqualTo(ConsentReason.WITHDRAWN);
    assertThat(open(school.director())).hasSize(1);
    assertThat(mails.recipients(1)).containsExactly(teacher.emailAddress());
  }

  @Test
  void aPictureThatIsGoneIsNobodysTaskAndWhoObjectedIsTold() throws Exception {
    family.answer(family.mother(), false);
    ConsentTask hidden = open(teacher).get(0);
    Objection objection = object();
    ConsentTask device = remindOfDevice(teacher, school.first().groupId());
    mails.await(4);

    taskLocalService.endPictureTasks(pictureId);

    assertThat(outcome(hidden)).isEqualTo(ConsentTaskOutcomes.PICTURE_GONE);
    assertThat(objectionLocalService.getObjection(objection.getObjectionId()).getStatus())
        .isEqualTo(ObjectionStatus.REMOVED.name());
    assertThat(open(teacher)).as("it is still on the device").containsExactly(device);
    assertThat(mails.bodies(5))
        .filteredOn(body -> body.contains("is verwijderd"))
        .singleElement()
        .satisfies(body -> assertThat(body).doesNotContain("Noor"));
  }

  @Test
  void theCampaignOfASchoolThatIsGoneDoesNotStopThoseOfOthers() throws Exception {
    TestSchool goneSchool = TestSchool.create(portal.company());
    ConsentCampaign gone = startCampaign(goneSchool.site().getGroupId());
    ConsentCampaign open = startCampaign(school.schoolGroupId());

    groups.deleteGroup(goneSchool.site());

    assertThat(campaigns.getOpenConsentCampaigns())
        .extracting(ConsentCampaign::getConsentCampaignId)
        .contains(open.getConsentCampaignId())
        .doesNotContain(gone.getConsentCampaignId());
  }

  private ConsentCampaign startCampaign(long schoolGroupId) throws Exception {
    return campaigns.startConsentCampaign(
        school.administrator().userId(),
        schoolGroupId,
        TestRoster.SCHOOL_YEAR,
        Date.from(clock.instant().plus(Duration.ofDays(14))));
  }

  private ConsentTask remindOfDevice(TestUser user, long groupId) throws Exception {
    return taskLocalService.addDeviceReminder(
        user.userId(), groupId, 11, pictureId, Date.from(clock.instant()));
  }

  private Objection object() throws Exception {
    return actingAs(
        family.mother(),
        () -> objections.addObjection(pictureId, family.pupilId(), "Ik wil dit niet."));
  }

  private List<ConsentTask> open(TestUser user) throws Exception {
    return actingAs(user, () -> tasks.getMyConsentTasks(false, 0, 20));
  }

  private String outcome(ConsentTask task) throws Exception {
    ConsentTask ended = taskLocalService.getConsentTask(task.getConsentTaskId());

    assertThat(ended.getDoneDate()).isNotNull();

    return ended.getDetail();
  }
}
