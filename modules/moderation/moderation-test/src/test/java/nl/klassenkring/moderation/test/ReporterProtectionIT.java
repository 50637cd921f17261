/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.moderation.test.ModeratedSchool.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserNotificationEventLocalServiceUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.ReceivedReport;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.service.ContentReportService;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.moderation.service.SchoolPersonService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F4: who reported is known to whom he reported to, and to nobody else")
@EmbeddedPortalTest
final class ReporterProtectionIT {

  private static final String WORDS = "Zo zeg ik dat alleen.";

  @PortalService private ContentReportService contentReportService;
  @PortalService private IncidentService incidentService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SchoolPersonService schoolPersonService;
  @PortalService private TestSchool testSchool;

  private TestUser confidant;
  private Incident incident;
  private ModerationPages pages;
  private ClassPost post;
  private TestUser reporter;
  private ModeratedSchool school;

  @BeforeEach
  void report() throws Exception {
    school = ModeratedSchool.create(portal, testSchool);
    pages = ModerationPages.of(portal, school);
    post = school.post();
    reporter = school.otherParent("Wubbo");
    confidant = school.people().person("Els");

    actingAs(
        school.director(),
        () ->
            schoolPersonService.addSchoolPerson(
                school.schoolGroupId(), RecipientKind.CONFIDANT, confidant.emailAddress()));
    school.report(reporter, ref(post), RecipientKind.CONFIDANT, WORDS);
    incident = school.incident();
  }

  @Test
  void whomItWasMeantForSeesTheNameAndTheWords() throws Exception {
    assertThat(school.file(confidant, incident).getReports())
        .extracting(ReceivedReport::getReporter, ReceivedReport::getWords)
        .containsExactly(
            tuple(reporter.user().getFullName(), WORDS));
  }

  @Test
  void everybodyElseSeesThatItWasReportedAtMost() throws Exception {
    List<TestUser> others =
        List.of(
            school.director(),
            school.people().person("Dirk").has("School Director").joins(school.people().school().site()),
            school.classParent(),
            school.teacher(),
            school.parent(),
            school.people().administrator(),
            school.people().person("Root").has("Administrator"),
            StaffedSchool.of(TestSchool.create(testSchool.company())).director());

    for (TestUser other : others) {
      assertProtected(pages.group(other).body());
      assertProtected(pages.report(other).body());
      assertProtected(pages.incidents(other).body());
      assertProtected(pages.file(other, incident).body());
      assertProtected(pages.persons(other).body());
      assertProtected(pages.form(other, "/report/edit_report", ref(post).toString()).body());
      assertProtected(pages.form(other, "/remove", ref(post).toString()).body());

      for (String json : answers(other)) {
        assertProtected(json);
        assertThat(json).doesNotContain(String.valueOf(reporter.userId()));
      }
    }
  }

  @Test
  void neitherTheCopyNorWhatPeopleAreToldNamesHim() throws Exception {
    school.remove(school.director(), ref(post));

    IncidentFile file = school.file(school.director(), incident);
    HardCopy hardCopy = file.getHardCopies().get(0);
    byte[] copy =
        actingAs(
            school.director(), () -> incidentService.getHardCopy(hardCopy.getHardCopyId()));

    try (PDDocument pdf = Loader.loadPDF(copy)) {
      assertProtected(new PDFTextStripper().getText(pdf));
    }

    for (TestUser user :
        List.of(school.classParent(), school.director(), school.teacher(), confidant)) {

      UserNotificationEventLocalServiceUtil.getUserNotificationEvents(user.userId())
          .forEach(
              event -> {
                assertProtected(event.getPayload());
                assertThat(event.getPayload())
                    .doesNotContain(String.valueOf(reporter.userId()));
              });
    }
  }

  /** All that the services answer, as JSON. */
  private List<String> answers(TestUser user) throws Exception {
    List<String> answers = new ArrayList<>();

    add(answers, user, () -> contentReportService.getReportChoices(ref(post)));
    add(answers, user, () -> incidentService.getIncidents(school.schoolGroupId(), true, 0, 100));
    add(answers, user, () -> incidentService.getIncidents(school.schoolGroupId(), false, 0, 100));
    add(answers, user, () -> incidentService.getIncidentFile(incident.getIncidentId()));
    add(answers, user, () -> incidentService.getRemovalChoices(ref(post)));
    add(answers, user, () -> schoolPersonService.getSchoolPersons(school.schoolGroupId()));

    return answers;
  }

  private static void add(List<String> answers, TestUser user, Callable<?> call) throws Exception {
    try {
      answers.add(JSONFactoryUtil.looseSerializeDeep(actingAs(user, call)));
    } catch (PrincipalException refused) {
      answers.add(String.valueOf(refused.getMessage()));
    }
  }

  private void assertProtected(String text) {
    assertThat(text).doesNotContain(reporter.user().getFirstName(), WORDS);
  }
}
