/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.policy.guard.test.Documents.PDF;
import static nl.klassenkring.policy.guard.test.Refusals.refusal;
import static nl.klassenkring.policy.guard.test.Refusals.ruleIds;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.document.library.kernel.model.DLFileEntry;
import com.liferay.document.library.kernel.service.DLAppLocalService;
import com.liferay.document.library.kernel.service.DLFileEntryLocalService;
import com.liferay.exportimport.kernel.lar.ExportImportThreadLocal;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.repository.model.FileEntry;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestPhotos;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B1, B4, B11, C1: Documents and Media of a class group keep to the agreements")
@EmbeddedPortalTest
final class DocumentsGuardIT {

  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 17, 22, 10);

  @PortalService private ControllableClock clock;
  @PortalService private DLAppLocalService dlAppLocalService;
  @PortalService private DLFileEntryLocalService dlFileEntryLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private GuardedGroup group;
  private Documents documents;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    group = GuardedGroup.create(portal, school, "Groep 5a");
    documents = new Documents(dlAppLocalService, group.site());
    teacher = group.teacher();
  }

  @Test
  void keepsADocumentThatTheAgreementsAllow() throws Exception {
    documents.add(teacher, "gymrooster.pdf", PDF, "Gymrooster", "Elke dinsdag");

    assertThat(documents.count()).isEqualTo(1);
    assertThat(group.recorded(PolicyEventType.REFUSED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "herfst.jpg, image/jpeg",
    "herfst.png, application/octet-stream",
    "herfst.pdf, image/png",
    "musical.mp4, video/mp4",
    "tekening.svg, image/svg+xml"
  })
  @DisplayName("C1: a picture goes by the form for pictures, whatever it is called")
  void refusesPictures(String fileName, String mimeType) throws Exception {
    assertThat(ruleIds(() -> documents.add(teacher, fileName, mimeType, "Herfst", "")))
        .containsExactly("C1");
    assertThat(ruleIds(() -> documents.add(group.director(), fileName, mimeType, "Herfst", "")))
        .containsExactly("C1");

    assertThat(documents.count()).isZero();
    assertThat(group.recorded(PolicyEventType.REFUSED)).containsExactly("C1", "C1");
  }

  @Test
  @DisplayName("C1: a picture does not come in as a new version of a document")
  void refusesAPictureAsANewVersion() throws Exception {
    FileEntry file = documents.add(teacher, "brief.pdf", PDF, "Brief", "");

    assertThat(ruleIds(() -> documents.update(teacher, file, "brief.jpg", "image/jpeg", "Brief")))
        .containsExactly("C1");
    assertThat(dlAppLocalService.getFileEntry(file.getFileEntryId()).getMimeType()).isEqualTo(PDF);
  }

  @Test
  @DisplayName("C1: pictures pass as the school's setting says, in that school alone")
  void letsPicturesInAsTheSchoolsSettingSays() throws Exception {
    TestSchool otherSchool = TestSchool.create(school.company());
    GuardedGroup otherGroup = GuardedGroup.create(portal, otherSchool, "Groep 5a");
    Documents otherDocuments = new Documents(dlAppLocalService, otherGroup.site());

    GuardSettings.during(
        portal,
        Map.of("pictureSchools", new String[] {school.site().getFriendlyURL()}),
        () -> {
          documents.add(teacher, "herfst.jpg", "image/jpeg", "Herfst", "");
          assertThat(
                  ruleIds(
                      () ->
                          otherDocuments.add(
                              otherGroup.teacher(), "herfst.jpg", "image/jpeg", "Herfst", "")))
              .containsExactly("C1");
          assertThat(
                  ruleIds(() -> documents.add(group.parent(), "bos.jpg", "image/jpeg", "Bos", "")))
              .containsExactly("B1");
          return null;
        });

    assertThat(documents.count()).isEqualTo(1);
    assertThat(ruleIds(() -> documents.add(teacher, "bos.jpg", "image/jpeg", "Bos", "")))
        .containsExactly("C1");
  }

  @Test
  void keepsNoFilesWhereTheSchoolWantsNone() throws Exception {
    GuardSettings.during(
        portal,
        Map.of("documentSchools", new String[] {"/elders"}),
        () -> {
          Verdict verdict = refusal(() -> documents.add(teacher, "brief.pdf", PDF, "Brief", ""));

          assertThat(verdict.findings().get(0).reasonKey()).isEqualTo("policy-no-documents");
          return null;
        });
  }

  @Test
  void brokenSettingRefusesEverythingAndSaysSo() throws Exception {
    GuardSettings.during(
        portal,
        Map.of("category", "holiday"),
        () -> {
          assertThat(ruleIds(() -> documents.add(teacher, "brief.pdf", PDF, "Brief", "")))
              .containsExactly("configuration");
          return null;
        });

    documents.add(teacher, "brief.pdf", PDF, "Brief", "");
  }

  @ParameterizedTest
  @CsvSource({
    "brief.pdf, Sanne de Vries ligt in het ziekenhuis, ''",
    "brief.pdf, Brief, Sanne de Vries ligt in het ziekenhuis",
    "sanne_de_vries-ziekenhuis.pdf, Brief, ''"
  })
  @DisplayName("B4: title, description and file name say nothing of one child")
  void judgesTheWordsOfADocument(String fileName, String title, String description) {
    assertThat(ruleIds(() -> documents.add(teacher, fileName, PDF, title, description)))
        .contains("B4");
  }

  @Test
  @DisplayName("B4: neither does the new title of a document that is there")
  void judgesAChangeOfWords() throws Exception {
    FileEntry file = documents.add(teacher, "brief.pdf", PDF, "Brief", "");

    assertThat(
            ruleIds(
                () ->
                    documents.update(
                        teacher, file, "brief.pdf", PDF, "Sanne de Vries in het ziekenhuis")))
        .contains("B4");
    assertThat(dlAppLocalService.getFileEntry(file.getFileEntryId()).getTitle()).isEqualTo("Brief");
  }

  @Test
  @DisplayName("B4, B11: nor the name of a folder, and no folder is made in the evening")
  void judgesFolders() throws Exception {
    documents.addFolder(teacher, "Brieven");

    assertThat(ruleIds(() -> documents.addFolder(teacher, "Sanne de Vries in het ziekenhuis")))
        .contains("B4");

    clock.setSchoolTime(EVENING);
    assertThat(ruleIds(() -> documents.addFolder(teacher, "Roosters"))).containsExactly("B11");
  }

  @Test
  @DisplayName("B11: in the evening nothing is placed, and the verdict says from when on it can be")
  void refusesInTheEvening() {
    clock.setSchoolTime(EVENING);

    Verdict verdict = refusal(() -> documents.add(teacher, "brief.pdf", PDF, "Brief", ""));

    assertThat(verdict.outcome()).isEqualTo(Outcome.HOLD);
    assertThat(verdict.placeableFrom())
        .contains(
            LocalDateTime.of(2026, 11, 18, 7, 30)
                .atZone(ControllableClock.SCHOOL_ZONE)
                .toInstant());
  }

  @Test
  void keepsADraftAtAnyHourAndRecordsOneThatCouldNeverBePlaced() throws Exception {
    clock.setSchoolTime(EVENING);

    documents.draft(teacher, "brief.pdf", "Brief", "");
    assertThat(group.recorded(PolicyEventType.EXEMPTED)).isEmpty();

    documents.draft(teacher, "foto.jpg", "Foto", "");
    assertThat(group.recorded(PolicyEventType.EXEMPTED)).contains("C1");
  }

  @Test
  @DisplayName("B1: parent, teacher of another class, of another school, and guest")
  void threatOfThoseWhoMayNotPlaceAnything() throws Exception {
    TestUser otherTeacher = GuardedGroup.create(portal, school, "Groep 6b").teacher();
    TestUser stranger =
        GuardedGroup.create(portal, TestSchool.create(school.company()), "Groep 5a").teacher();

    for (TestUser user : List.of(group.parent(), otherTeacher, stranger)) {
      assertThat(ruleIds(() -> documents.add(user, "brief.pdf", PDF, "Brief", "")))
          .containsExactly("B1");
    }
    assertThat(ruleIds(() -> actingAs(teacher, this::addAsGuest))).containsExactly("B1");
    assertThat(documents.count()).isZero();
  }

  @Test
  @DisplayName("B1: a parent does not rewrite what a teacher placed")
  void threatOfAParentWhoRewritesATeachersDocument() throws Exception {
    FileEntry file = documents.add(teacher, "brief.pdf", PDF, "Brief", "");

    assertThat(ruleIds(() -> documents.update(group.parent(), file, "brief.pdf", PDF, "Nieuws")))
        .containsExactly("B1");
  }

  @Test
  @DisplayName("B4: a bundle that knows no rules and writes past the versions is stopped")
  void threatOfABundleThatWritesTheEntityItself() throws Exception {
    FileEntry file = documents.add(teacher, "brief.pdf", PDF, "Brief", "");
    DLFileEntry entry = dlFileEntryLocalService.getDLFileEntry(file.getFileEntryId());

    entry.setTitle("Sanne de Vries ligt in het ziekenhuis");

    assertThat(ruleIds(() -> dlFileEntryLocalService.updateDLFileEntry(entry))).contains("B4");
  }

  @Test
  void importIsGuardedUnlessTheSettingExemptsIt() throws Exception {
    ExportImportThreadLocal.setPortletImportInProcess(true);
    try {
      assertThat(ruleIds(() -> documents.add(teacher, "herfst.jpg", "image/jpeg", "Herfst", "")))
          .containsExactly("C1");

      GuardSettings.during(
          portal,
          Map.of("exemptImports", true),
          () -> {
            documents.add(teacher, "herfst.jpg", "image/jpeg", "Herfst", "");
            return null;
          });
    } finally {
      ExportImportThreadLocal.setPortletImportInProcess(false);
    }

    assertThat(group.recorded(PolicyEventType.EXEMPTED)).contains("C1");
  }

  @Test
  void letsOtherSitesBe() throws Exception {
    Group site = school.classGroupSite("Bibliotheek");
    Documents elsewhere = new Documents(dlAppLocalService, site);
    TestUser member = school.person("Els").joins(site);
    clock.setSchoolTime(EVENING);

    elsewhere.add(member, "herfst.jpg", "image/jpeg", "Sanne de Vries in het ziekenhuis", "");

    assertThat(elsewhere.count()).isEqualTo(1);
  }

  @Test
  void letsTheSuitesOwnPicturesBe() throws Exception {
    Picture picture =
        actingAs(
            teacher,
            () ->
                portal
                    .service(PictureService.class)
                    .addPicture(
                        group.groupId(), new ByteArrayInputStream(TestPhotos.jpeg(1200, 900))));

    assertThat(picture.getGroupId()).isEqualTo(group.groupId());
    assertThat(documents.count()).isZero();
  }

  /** A guest with whom Liferay's own permissions are no obstacle. */
  private FileEntry addAsGuest() throws Exception {
    PrincipalThreadLocal.setName(school.company().getGuestUser().getUserId());

    return documents.add(teacher.user(), "Brief", "");
  }
}
