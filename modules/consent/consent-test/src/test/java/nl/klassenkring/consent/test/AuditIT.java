/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.RosterImportService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log has who saw consent data, and who changed it or who decides. */
@EmbeddedPortalTest
final class AuditIT {

  @PortalService private AuditEntryLocalService auditEntryLocalService;
  @PortalService private AuditEntryService auditEntryService;
  @PortalService private ConsentCampaignService consentCampaignService;
  @PortalService private ConsentService consentService;
  @PortalService private ConsentTaskService consentTaskService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GuardianService guardianService;
  @PortalService private GuardianshipLocalService guardianshipLocalService;
  @PortalService private ObjectionService objectionService;
  @PortalService private RosterImportService rosterImportService;
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
    clock.reset();
  }

  @Test
  void whoSeesATaskAboutAPupilIsWrittenDownAndAnEmptyListIsNot() throws Exception {
    actingAs(teacher, () -> consentTaskService.getMyConsentTasks(false, 0, 20));
    assertThat(entries(AuditActions.VIEW_TASKS)).isEmpty();

    object();
    actingAs(teacher, () -> consentTaskService.getMyConsentTasks(false, 0, 20));

    assertThat(entries(AuditActions.VIEW_TASKS))
        .extracting(AuditEntry::getUserId, AuditEntry::getDetail)
        .containsExactly(tuple(teacher.userId(), "COUNT=1"));
  }

  @Test
  void whoReadsObjectionsOrWritesOfTheTalkIsWrittenDownAndWhoReadsHisOwnIsNot() throws Exception {
    long groupId = school.first().groupId();
    Objection objection = object();

    actingAs(family.mother(), () -> objectionService.getObjection(objection.getObjectionId()));
    assertThat(entries(AuditActions.VIEW_OBJECTIONS)).isEmpty();

    actingAs(teacher, () -> objectionService.getObjections(groupId, true, 0, 20));
    actingAs(teacher, () -> objectionService.getObjection(objection.getObjectionId()));
    actingAs(
        teacher, () -> objectionService.recordConversation(objection.getObjectionId(), "Gebeld."));

    assertThat(entries(AuditActions.VIEW_OBJECTIONS))
        .extracting(AuditEntry::getUserId, AuditEntry::getPupilId, AuditEntry::getDetail)
        .containsExactlyInAnyOrder(
            tuple(teacher.userId(), 0L, "GROUP=" + groupId + " COUNT=1"),
            tuple(teacher.userId(), family.pupilId(), "GROUP=" + groupId));
    assertThat(entries(AuditActions.RECORD_CONVERSATION))
        .extracting(AuditEntry::getUserId, AuditEntry::getPupilId)
        .containsExactly(tuple(teacher.userId(), family.pupilId()));
  }

  @Test
  void whoSeesWhoDidNotAnswerIsWrittenDown() throws Exception {
    Date dueDate = Date.from(clock.instant().plus(Duration.ofDays(14)));
    ConsentCampaign campaign =
        actingAs(
            school.director(),
            () ->
                consentCampaignService.startConsentCampaign(
                    school.schoolGroupId(), TestRoster.SCHOOL_YEAR, dueDate));

    actingAs(
        school.administrator(),
        () -> consentCampaignService.getPaperFollowUps(campaign.getConsentCampaignId(), 0, 0, 20));

    assertThat(entries(AuditActions.VIEW_UNANSWERED))
        .extracting(AuditEntry::getUserId, AuditEntry::getDetail)
        .containsExactly(
            tuple(
                school.administrator().userId(),
                "SCHOOL_YEAR=2026-2027 GROUP=" + school.schoolGroupId() + " COUNT=2"));
  }

  @Test
  void whoChecksAPupilIsWrittenDown() throws Exception {
    Pupil brother = family.roster().pupil("Daan", school.first());

    actingAs(teacher, () -> check(List.of(family.pupilId())));
    actingAs(teacher, () -> check(List.of(family.pupilId(), brother.getPupilId())));

    assertThat(entries(AuditActions.CHECK))
        .extracting(
            AuditEntry::getUserId,
            AuditEntry::getPupilId,
            AuditEntry::getPurposeKey,
            AuditEntry::getDetail)
        .containsExactlyInAnyOrder(
            tuple(teacher.userId(), family.pupilId(), ConsentPurposeKeys.PORTAL, "COUNT=1"),
            tuple(teacher.userId(), 0L, ConsentPurposeKeys.PORTAL, "COUNT=2"));
  }

  @Test
  void aFormThatAsksAgainAndAgainIsWrittenDownOnceADayForEachPupil() throws Exception {
    Pupil brother = family.roster().pupil("Daan", school.first());

    checkInForm(family.pupilId());
    checkInForm(family.pupilId(), brother.getPupilId());
    checkInForm(brother.getPupilId());

    assertThat(entries(AuditActions.CHECK))
        .extracting(AuditEntry::getPupilId)
        .containsExactlyInAnyOrder(family.pupilId(), brother.getPupilId());

    clock.advance(Duration.ofHours(25));
    checkInForm(family.pupilId());

    assertThat(entries(AuditActions.CHECK)).hasSize(3);
  }

  @Test
  void whoGivesAndTakesAuthorityIsWrittenDown() throws Exception {
    clock.advance(Duration.ofMinutes(1));
    Guardianship guardianship =
        guardianshipLocalService.getPupilGuardianships(family.pupilId()).get(0);
    long guardianId = guardianship.getGuardianId();

    actingAs(
        school.administrator(),
        () ->
            guardianshipLocalService.updateAuthority(
                school.administrator().userId(),
                guardianship.getGuardianshipId(),
                false,
                Date.from(clock.instant())));

    assertThat(entries(AuditActions.END_GUARDIANSHIP))
        .extracting(AuditEntry::getUserId, AuditEntry::getPupilId, AuditEntry::getDetail)
        .containsExactly(
            tuple(
                school.administrator().userId(),
                family.pupilId(),
                "GUARDIAN=" + guardianId + " AUTHORITY=true"));
    assertThat(entries(AuditActions.ADD_GUARDIANSHIP))
        .extracting(AuditEntry::getDetail)
        .containsExactly("GUARDIAN=" + guardianId + " AUTHORITY=false");
  }

  @Test
  void codesAndAccountsOfGuardiansAreWrittenDown() throws Exception {
    TestUser newcomer = school.person("Nieuw");
    long guardianId = family.fatherGuardian().getGuardianId();
    int linked = entries(AuditActions.LINK_ACCOUNT).size();

    actingAs(school.administrator(), () -> guardianService.unlinkGuardian(guardianId));
    actingAs(
        school.administrator(), () -> guardianService.inviteGuardian(guardianId, family.pupilId()));
    String code =
        actingAs(
            school.administrator(),
            () -> guardianService.inviteGuardian(guardianId, family.pupilId()));
    actingAs(newcomer, () -> guardianService.redeemInvitation(code));

    assertThat(entries(AuditActions.UNLINK_ACCOUNT))
        .extracting(AuditEntry::getUserId, AuditEntry::getPupilId, AuditEntry::getDetail)
        .containsExactly(
            tuple(school.administrator().userId(), family.pupilId(), "GUARDIAN=" + guardianId));
    assertThat(entries(AuditActions.INVITE_GUARDIAN)).hasSize(2);
    assertThat(entries(AuditActions.REVOKE_INVITATION)).hasSize(1);
    assertThat(entries(AuditActions.LINK_ACCOUNT))
        .hasSize(linked + 1)
        .first()
        .satisfies(entry -> assertThat(entry.getUserId()).isEqualTo(newcomer.userId()));
  }

  @Test
  void whoComesInAsANewGuardianMakesNoLineOfHisOwn() throws Exception {
    family.roster().guardian(family.pupil(), school.person("Oma"), false);

    assertThat(entries(AuditActions.ADD_GUARDIANSHIP)).isEmpty();

    clock.advance(Duration.ofMinutes(1));
    Guardian mother = family.motherGuardian();
    family.roster().guard(family.roster().pupil("Daan", school.second()), mother, true);

    assertThat(entries(AuditActions.ADD_GUARDIANSHIP))
        .extracting(AuditEntry::getDetail)
        .containsExactly("GUARDIAN=" + mother.getGuardianId() + " AUTHORITY=true");
  }

  @Test
  void anImportIsOneLineWithItsNumbersAndTheGuardiansWhoWereKnownAlreadyAreLinesToo()
      throws Exception {

    clock.advance(Duration.ofMinutes(1));
    String guardians =
        "leerlingnummer;oudersleutel;voornaam;tussenvoegsel;achternaam;e-mail;relatie;gezag\n"
            + family.pupil().getRosterKey()
            + ";nieuw;Petra;;Dam;petra@example.org;moeder;ja\n"
            + family.pupil().getRosterKey()
            + ";"
            + family.motherGuardian().getRosterKey()
            + ";Maria;;Dam;maria@example.org;moeder;nee\n";

    RosterImport read =
        actingAs(
            school.administrator(),
            () ->
                rosterImportService.addRosterImport(
                    school.schoolGroupId(),
                    "ouders.csv",
                    new ByteArrayInputStream(guardians.getBytes(StandardCharsets.UTF_8))));
    assertThat(entries(AuditActions.IMPORT_ROSTER)).isEmpty();
    actingAs(
        school.administrator(),
        () ->
            rosterImportService.confirmRosterImport(read.getRosterImportId(), read.getPlanHash()));

    assertThat(entries(AuditActions.IMPORT_ROSTER))
        .extracting(AuditEntry::getUserId, AuditEntry::getDetail)
        .containsExactly(
            tuple(
                school.administrator().userId(),
                "ADDED="
                    + read.getAddedCount()
                    + " CHANGED="
                    + read.getChangedCount()
                    + " ENDED="
                    + read.getEndedCount()));
    assertThat(entries(AuditActions.ADD_GUARDIANSHIP))
        .extracting(AuditEntry::getUserId, AuditEntry::getDetail)
        .containsExactly(
            tuple(
                school.administrator().userId(),
                "GUARDIAN=" + family.motherGuardian().getGuardianId() + " AUTHORITY=false"));
    assertThat(entries(AuditActions.END_GUARDIANSHIP))
        .extracting(AuditEntry::getDetail)
        .contains("GUARDIAN=" + family.motherGuardian().getGuardianId() + " AUTHORITY=true");
  }

  @Test
  void theLogIsFoundByTheNameOfAPupilPageByPage() throws Exception {
    Pupil brother = family.roster().pupil("Daan", school.first());
    actingAs(teacher, () -> check(List.of(brother.getPupilId())));
    actingAs(teacher, () -> check(List.of(family.pupilId())));
    actingAs(teacher, () -> check(List.of(family.pupilId())));

    List<AuditEntry> page =
        actingAs(
            school.director(),
            () -> auditEntryService.searchAuditEntries(school.schoolGroupId(), "noor DAM", 0, 1));

    assertThat(page).extracting(AuditEntry::getPupilId).containsExactly(family.pupilId());
    assertThat(count("noor DAM")).isGreaterThanOrEqualTo(2);
    assertThat(count("daan")).isEqualTo(1);
    assertThat(count("dam")).isEqualTo(count("noor") + 1);
    assertThat(count("%")).isEqualTo(count("dam"));
    assertThat(count("niemand")).isZero();
  }

  @Test
  void threatThatWhoMayNotReadTheLogSearchesIt() {
    TestUser stranger = StaffedSchool.of(TestSchool.create(portal.company())).director();

    for (TestUser user : List.of(teacher, family.mother(), school.administrator(), stranger)) {

      assertRefused(
          user, () -> auditEntryService.searchAuditEntries(school.schoolGroupId(), "noor", 0, 20));
      assertRefused(
          user, () -> auditEntryService.searchAuditEntriesCount(school.schoolGroupId(), "noor"));
    }
  }

  private Objection object() throws Exception {
    long pictureId = pictures.place(teacher, school.first().groupId(), family.pupilId());

    return actingAs(
        family.mother(),
        () -> objectionService.addObjection(pictureId, family.pupilId(), "Liever niet."));
  }

  private Object check(List<Long> pupilIds) throws Exception {
    return consentService.check(ConsentPurposeKeys.PORTAL, pupilIds, clock.instant());
  }

  private void checkInForm(Long... pupilIds) throws Exception {
    auditEntryLocalService.addCheckAuditEntries(
        teacher.userId(),
        school.schoolGroupId(),
        school.first().groupId(),
        ConsentPurposeKeys.PORTAL,
        List.of(pupilIds));
  }

  private int count(String words) throws Exception {
    return actingAs(
        school.director(),
        () -> auditEntryService.searchAuditEntriesCount(school.schoolGroupId(), words));
  }

  private List<AuditEntry> entries(String action) throws Exception {
    return actingAs(
            school.director(),
            () -> auditEntryService.getAuditEntries(school.schoolGroupId(), 0, 200))
        .stream()
        .filter(entry -> entry.getAction().equals(action))
        .toList();
  }

  private static void assertRefused(TestUser user, Callable<?> call) {
    assertThatThrownBy(() -> actingAs(user, call)).isInstanceOf(PrincipalException.class);
  }
}
