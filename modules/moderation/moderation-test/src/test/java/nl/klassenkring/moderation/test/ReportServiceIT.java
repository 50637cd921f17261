/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.moderation.test.ModeratedSchool.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserNotificationEventLocalServiceUtil;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.exception.ContentReportException;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.report.ReportChoices;
import nl.klassenkring.moderation.report.ReportRecipient;
import nl.klassenkring.moderation.service.ContentReportService;
import nl.klassenkring.moderation.service.SchoolPersonService;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F4: anyone reports what he reads to the person meant for it")
@EmbeddedPortalTest
final class ReportServiceIT {

  @PortalService private ContentReportService contentReportService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SchoolPersonService schoolPersonService;
  @PortalService private TestSchool testSchool;

  private ClassPost post;
  private ModeratedSchool school;

  @BeforeEach
  void makeSchool() throws Exception {
    school = ModeratedSchool.create(portal, testSchool);
    post = school.post();
  }

  @Test
  void aReportOpensAnIncidentAndTheDirectorIsTold() throws Exception {
    school.report(school.parent(), ref(post), RecipientKind.DIRECTOR, "Dit is gemeen.");

    Incident incident = school.incident();

    assertThat(incident.getContentId()).isEqualTo(post.getClassPostId());
    assertThat(incident.getSubjectUserId()).isEqualTo(school.classParent().userId());
    assertThat(incident.getUserId()).isZero();
    assertThat(told(school.director())).hasSize(1);
    assertThat(told(school.teacher())).isEmpty();
    assertThat(told(school.classParent())).isEmpty();
  }

  @Test
  void theSamePersonReportsTheSameThingOnceWhileItIsOpen() throws Exception {
    for (int i = 0; i < 3; i++) {
      school.report(school.parent(), ref(post), RecipientKind.DIRECTOR, "Dit is gemeen.");
    }
    school.report(school.teacher(), ref(post), RecipientKind.DIRECTOR, "Dit vind ik ook.");

    assertThat(school.file(school.director(), school.incident()).getReports()).hasSize(2);

    actingAs(
        school.director(),
        () -> school.incidentService().closeIncident(school.incident().getIncidentId(), false));
    school.report(school.parent(), ref(post), RecipientKind.DIRECTOR, "Nog steeds.");

    assertThat(school.incidents(school.director(), true)).hasSize(1);
    assertThat(school.incidents(school.director(), false)).hasSize(1);
  }

  @Test
  void twoPeopleAtTheSameMomentReportBothIntoOneFile() throws Exception {
    List<TestUser> reporters = List.of(school.parent(), school.otherParent("Wim"));
    ExecutorService executor = Executors.newFixedThreadPool(reporters.size());

    try {
      List<Callable<Void>> reports =
          reporters.stream()
              .map(
                  reporter ->
                      (Callable<Void>)
                          () -> {
                            school.report(reporter, ref(post), RecipientKind.DIRECTOR, "");
                            return null;
                          })
              .toList();

      for (Future<Void> future : executor.invokeAll(reports)) {
        future.get();
      }
    } finally {
      executor.shutdown();
    }

    assertThat(school.file(school.director(), school.incident()).getReports()).hasSize(2);
  }

  @Test
  void aPictureAndAReplyAreReportedToo() throws Exception {
    ClassPost own = school.post(school.teacher(), "Gym", "We gymden vandaag.");
    Picture picture = school.picture(own, "Kinderen in de gymzaal");
    ClassReply reply = school.reply(own, school.classParent(), "Tot morgen allemaal.");
    ReportChoices choices =
        actingAs(school.parent(), () -> contentReportService.getReportChoices(ref(own)));

    assertThat(choices.getContents())
        .extracting(content -> content.getRef().getKind())
        .containsExactly(ContentKind.POST, ContentKind.PICTURE, ContentKind.REPLY);

    school.report(school.parent(), ref(picture), RecipientKind.DIRECTOR, "");
    school.report(school.parent(), ref(reply), RecipientKind.DIRECTOR, "");

    assertThat(school.incidents(school.director(), true))
        .extracting(Incident::getSubjectUserId)
        .containsExactly(school.teacher().userId(), school.classParent().userId());
  }

  @Test
  void theSchoolNamesWhoReceivesAndNobodyReceivesAboutHimself() throws Exception {
    assertThat(recipients(school.parent()))
        .extracting(ReportRecipient::getKind)
        .containsExactly(RecipientKind.DIRECTOR, RecipientKind.GROUP);

    TestUser confidant = school.people().person("Els");

    actingAs(
        school.director(),
        () ->
            schoolPersonService.addSchoolPerson(
                school.schoolGroupId(), RecipientKind.CONFIDANT, confidant.emailAddress()));

    List<ReportRecipient> recipients = recipients(school.parent());

    assertThat(recipients)
        .extracting(ReportRecipient::getKind)
        .containsExactly(RecipientKind.DIRECTOR, RecipientKind.CONFIDANT, RecipientKind.GROUP);
    // The post is the class parent's: only the teacher is left.
    assertThat(recipients.get(2).getPersons())
        .extracting(PersonName::getUserId)
        .containsExactly(school.teacher().userId());

    school.report(school.parent(), ref(post), RecipientKind.CONFIDANT, "Dit is gemeen.");

    assertThat(school.incidents(confidant, true)).hasSize(1);
    assertThat(told(confidant)).hasSize(1);
  }

  @Test
  void aReportToNobodyOrAboutOneselfIsRefused() {
    assertThatThrownBy(() -> school.report(school.parent(), ref(post), RecipientKind.BOARD, ""))
        .isInstanceOf(ContentReportException.class);
    assertThatThrownBy(
            () -> school.report(school.classParent(), ref(post), RecipientKind.DIRECTOR, ""))
        .isInstanceOf(ContentReportException.class);
  }

  @Test
  void threatOfAStrangerMeetsWhatHeMayRead() throws Exception {
    TestUser elsewhere = school.people().second().parent();

    assertThatThrownBy(() -> school.report(elsewhere, ref(post), RecipientKind.DIRECTOR, ""))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(
            () -> actingAs(elsewhere, () -> contentReportService.getReportChoices(ref(post))))
        .isInstanceOf(PrincipalException.class);

    ClassPost own = school.post(school.teacher(), "Gym", "We gymden vandaag.");
    Picture picture = school.picture(own, "Kinderen in de gymzaal");

    portal.service(PictureLocalService.class).deletePicture(picture.getPictureId());

    assertThatThrownBy(
            () -> school.report(school.parent(), ref(picture), RecipientKind.DIRECTOR, ""))
        .isInstanceOf(NoSuchModelException.class);
  }

  @Test
  void onlyADirectorNamesForWhomReportsAreMeant() throws Exception {
    for (TestUser user :
        List.of(
            school.teacher(), school.parent(), school.people().administrator(), administrator())) {

      assertThatThrownBy(
              () ->
                  actingAs(
                      user,
                      () ->
                          schoolPersonService.addSchoolPerson(
                              school.schoolGroupId(),
                              RecipientKind.CONFIDANT,
                              school.parent().emailAddress())))
          .isInstanceOf(PrincipalException.class);
    }
    assertThatThrownBy(
            () ->
                actingAs(
                    school.director(),
                    () ->
                        schoolPersonService.addSchoolPerson(
                            school.schoolGroupId(),
                            RecipientKind.DIRECTOR,
                            school.parent().emailAddress())))
        .isInstanceOf(SchoolPersonException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    school.director(),
                    () ->
                        schoolPersonService.addSchoolPerson(
                            school.schoolGroupId(), RecipientKind.BOARD, "niemand@school.example")))
        .isInstanceOf(SchoolPersonException.class);
  }

  private TestUser administrator() {
    return school.people().person("Root").has("Administrator");
  }

  private List<ReportRecipient> recipients(TestUser reporter) throws Exception {
    return actingAs(reporter, () -> contentReportService.getReportChoices(ref(post)))
        .getRecipients();
  }

  private static List<?> told(TestUser user) {
    return UserNotificationEventLocalServiceUtil.getUserNotificationEvents(user.userId()).stream()
        .filter(event -> event.getType().equals(ModerationPortletKeys.INCIDENTS))
        .toList();
  }
}
