/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.moderation.test.ModeratedSchool.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.dao.orm.EntityCacheUtil;
import com.liferay.portal.kernel.dao.orm.FinderCacheUtil;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.exception.IncidentStateException;
import nl.klassenkring.moderation.exception.IncidentStepDateException;
import nl.klassenkring.moderation.exception.IncidentStepNoteException;
import nl.klassenkring.moderation.exception.IncidentStepPersonsException;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentEvent;
import nl.klassenkring.moderation.model.IncidentStep;
import nl.klassenkring.moderation.service.IncidentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F3, A8: what is done about an incident, and who knows of it")
@EmbeddedPortalTest
final class IncidentServiceIT {

  @PortalService private ControllableClock clock;
  @PortalService private IncidentService incidentService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  private Incident incident;
  private ModeratedSchool school;

  @BeforeEach
  void makeIncident() throws Exception {
    school = ModeratedSchool.create(portal, testSchool);
    school.report(school.parent(), ref(school.post()), RecipientKind.DIRECTOR, "Dit is gemeen.");
    incident = school.incident();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void aTeacherAndADirectorTalkTogetherAndBothAreNamed() throws Exception {
    add(IncidentStepKind.TALKED_TO, school.teacher().userId(), school.director().userId());

    List<IncidentStep> steps = school.file(school.director(), incident).getSteps();

    assertThat(steps)
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.getTeacherUserName())
                  .isEqualTo(school.teacher().user().getFullName());
              assertThat(step.getDirectorUserName())
                  .isEqualTo(school.director().user().getFullName());
              assertThat(step.getUserId()).isEqualTo(school.director().userId());
              assertThat(step.getNote()).isEqualTo("Afgesproken.");
            });
  }

  @Test
  void whoTalksAloneIsRefused() {
    assertThatThrownBy(() -> add(IncidentStepKind.TALKED_TO, school.teacher().userId(), 0))
        .isInstanceOf(IncidentStepPersonsException.class);
    assertThatThrownBy(() -> add(IncidentStepKind.TALKED_TO, 0, school.director().userId()))
        .isInstanceOf(IncidentStepPersonsException.class);
    // A teacher of another group is none of this one.
    assertThatThrownBy(
            () ->
                add(
                    IncidentStepKind.TALKED_TO,
                    school.people().second().teacher().userId(),
                    school.director().userId()))
        .isInstanceOf(IncidentStepPersonsException.class);
  }

  @Test
  void everyKindOfStepIsWrittenDownWithWhatWasDoneAndWhen() throws Exception {
    for (IncidentStepKind kind : IncidentStepKind.values()) {
      if (kind.isWrittenByHand()) {
        add(kind, school.teacher().userId(), school.director().userId());
      }
    }

    assertThat(school.file(school.director(), incident).getSteps()).hasSize(5);
    assertThatThrownBy(() -> add(IncidentStepKind.REMOVAL_OF_CONTENT, 0, 0))
        .isInstanceOf(IncidentStepNoteException.class);
    assertThatThrownBy(() -> add(IncidentStepKind.WARNING, now(), ""))
        .isInstanceOf(IncidentStepNoteException.class);
    assertThatThrownBy(
            () ->
                add(
                    IncidentStepKind.WARNING,
                    Date.from(clock.instant().plus(Duration.ofDays(1))),
                    "Morgen"))
        .isInstanceOf(IncidentStepDateException.class);
  }

  @Test
  void onlyTheDirectorOfTheSchoolAndWhoIsNamedReadIt() throws Exception {
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(testSchool.company()));

    for (TestUser user :
        List.of(
            school.teacher(),
            school.classParent(),
            school.parent(),
            school.people().administrator(),
            school.people().second().teacher(),
            school.people().person("Root").has("Administrator"),
            school.people().person("Piet").has("Privacy Officer"),
            elsewhere.director())) {

      assertRefused(user);
    }

    TestUser coordinator = school.people().person("Els");

    actingAs(
        school.director(),
        () -> {
          incidentService.nameIncidentReader(incident.getIncidentId(), coordinator.emailAddress());
          return null;
        });

    assertThat(school.incidents(coordinator, true)).hasSize(1);
    assertThat(school.file(coordinator, incident).getReports()).hasSize(1);
    // Who is named names nobody.
    assertThatThrownBy(
            () ->
                actingAs(
                    coordinator,
                    () -> {
                      incidentService.nameIncidentReader(
                          incident.getIncidentId(), school.teacher().emailAddress());
                      return null;
                    }))
        .isInstanceOf(PrincipalException.class);

    actingAs(
        school.director(),
        () -> {
          incidentService.removeIncidentReader(incident.getIncidentId(), coordinator.userId());
          return null;
        });

    assertRefused(coordinator);
  }

  @Test
  void nobodyReadsAFileAboutHimself() throws Exception {
    ClassPost own = school.post(school.director(), "Studiedag", "Vrijdag is er geen school.");

    school.report(school.parent(), ref(own), RecipientKind.GROUP, "Dit klopt niet.");

    // The director does not see it on the desk; whom it is meant for does.
    assertThat(school.incidents(school.director(), true)).hasSize(1);

    Incident about = school.incidents(school.teacher(), true).get(0);

    assertThat(about.getSubjectUserId()).isEqualTo(school.director().userId());
    assertThatThrownBy(() -> school.file(school.director(), about))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    school.director(),
                    () -> {
                      incidentService.nameIncidentReader(
                          incident.getIncidentId(), school.classParent().emailAddress());
                      return null;
                    }))
        .isInstanceOf(SchoolPersonException.class);
  }

  @Test
  void everyReadingIsRecorded() throws Exception {
    school.file(school.director(), incident);

    assertThat(school.file(school.director(), incident).getEvents())
        .extracting(IncidentEvent::getEventType)
        .containsExactly(
            IncidentEventType.FILE_READ.name(),
            IncidentEventType.FILE_READ.name(),
            IncidentEventType.REPORTED.name());
  }

  @Test
  void aClosedIncidentIsClosedOnce() throws Exception {
    close(true);

    assertThat(school.incidents(school.director(), true)).isEmpty();
    assertThat(school.incidents(school.director(), false)).hasSize(1);
    assertThatThrownBy(() -> close(true)).isInstanceOf(IncidentStateException.class);
  }

  @Test
  void misuseOfTheSamePersonIsCountedInTheSchoolYear() throws Exception {
    assertThat(misuse()).isZero();

    school.remove(school.teacher(), ref(school.post()));
    assertThat(misuse()).isEqualTo(1);

    // Only reported, so far.
    school.report(school.parent(), ref(school.post()), RecipientKind.DIRECTOR, "Weer.");
    assertThat(misuse()).isEqualTo(1);

    // Of somebody else.
    school.remove(
        school.director(), ref(school.post(school.teacher(), "Gym", "We gymden vandaag.")));
    assertThat(misuse()).isEqualTo(1);

    clock.advance(Duration.ofDays(365));
    assertThat(misuse()).isZero();
  }

  @Test
  void whoIsAboutToRemoveSeesTheCountAndNothingElse() throws Exception {
    school.remove(school.teacher(), ref(school.post()));

    ClassPost post = school.post();

    assertThat(
            actingAs(school.teacher(), () -> incidentService.getRemovalChoices(ref(post)))
                .getMisuse()
                .getCount())
        .isEqualTo(1);
  }

  @Test
  void theDeskAndAFileCostTheSameStatementsHoweverManyThereAre() throws Exception {
    List<String> few = statements();

    for (int i = 0; i < 10; i++) {
      ClassPost post = school.post();

      school.report(school.parent(), ref(post), RecipientKind.DIRECTOR, "Nog een.");
      school.report(school.teacher(), ref(post), RecipientKind.DIRECTOR, "En nog een.");
      add(IncidentStepKind.WARNING, now(), "Gewaarschuwd.");
    }

    assertThat(statements()).as("against %s", few).hasSameSizeAs(few);
  }

  /**
   * As for somebody who was not there lately, on the tables of the suite: what Liferay reads of
   * roles depends on what changed meanwhile.
   */
  private List<String> statements() throws Exception {
    readDeskAndFile();
    EntityCacheUtil.clearCache();
    FinderCacheUtil.clearCache();

    return sqlStatements.ofThisThread(this::readDeskAndFile).stream()
        .filter(statement -> statement.contains("KK_"))
        .toList();
  }

  private IncidentFile readDeskAndFile() throws Exception {
    school.incidents(school.director(), true);

    return school.file(school.director(), incident);
  }

  private int misuse() throws Exception {
    return school.file(school.director(), incident).getMisuse().getCount();
  }

  private void close(boolean misuse) throws Exception {
    actingAs(
        school.director(), () -> incidentService.closeIncident(incident.getIncidentId(), misuse));
  }

  private void assertRefused(TestUser user) throws Exception {
    assertThat(school.incidents(user, true)).isEmpty();
    assertThatThrownBy(() -> school.file(user, incident)).isInstanceOf(PrincipalException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    user,
                    () ->
                        incidentService.addIncidentStep(
                            incident.getIncidentId(),
                            new StepRequest(
                                IncidentStepKind.WARNING, now(), 0, 0, "Gewaarschuwd."))))
        .isInstanceOf(PrincipalException.class);
    assertThatThrownBy(
            () ->
                actingAs(user, () -> incidentService.closeIncident(incident.getIncidentId(), true)))
        .isInstanceOf(PrincipalException.class);
  }

  private void add(IncidentStepKind kind, long teacherUserId, long directorUserId)
      throws Exception {

    actingAs(
        school.director(),
        () ->
            incidentService.addIncidentStep(
                incident.getIncidentId(),
                new StepRequest(kind, now(), teacherUserId, directorUserId, "Afgesproken.")));
  }

  private void add(IncidentStepKind kind, Date date, String note) throws Exception {
    actingAs(
        school.director(),
        () ->
            incidentService.addIncidentStep(
                incident.getIncidentId(), new StepRequest(kind, date, 0, 0, note)));
  }

  private Date now() {
    return Date.from(clock.instant());
  }
}
