/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalDownload;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.embedded.junit.ZippedTexts;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one click with which a family gets what the school keeps about it. */
@EmbeddedPortalTest
final class FamilyExportPortletIT {

  @PortalService private AuditEntryService audit;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  private ConsentPages pages;
  private TestUser mother;
  private Pupil sanne;
  private String exportAddress;

  @BeforeEach
  void makeFamily() throws Exception {
    pages = new ConsentPages(portal, school);
    mother = pages.parent("Maria");
    sanne = pages.pupil("Sanne");
    pages.guardian(mother, true, sanne);
    exportAddress = exportAddress(mother);
  }

  @Test
  void aMotherDownloadsAllOfHerChildrenInOneFileThatCanBeRead() throws Exception {
    try (TestPictures pictures = new TestPictures(portal)) {
      pictures.place(pages.teacher(), pages.group().getGroupId(), sanne.getPupilId());

      PortalDownload download = as(mother).download(exportAddress);

      assertThat(download.status()).isEqualTo(200);
      assertThat(download.header("Content-Type").orElseThrow()).startsWith("application/zip");
      assertThat(download.header("Content-Disposition").orElseThrow()).contains("attachment");
      assertThat(download.header("Cache-Control").orElseThrow()).contains("private");

      Document page =
          Jsoup.parse(ZippedTexts.of(download.body()).get(sanne.getPupilId() + "/index.html"));
      assertThat(page.select("h1").text()).isEqualTo("Wat de school over uw kind bewaart");
      assertThat(page.select("th").eachText())
          .contains("Groep", "Bericht", "Geplaatst op", "Nu verborgen");
      assertThat(page.select("tr:contains(het plein)").text())
          .contains("Groep", "2026-11-17", "ja");
      assertThat(page.select("script, link, img, a")).isEmpty();
    }
  }

  @Test
  void aPupilWhoDecidesGetsHisOwn() throws Exception {
    Pupil tess = pages.pupil("Tess", LocalDate.of(2010, 11, 17));
    TestUser user = school.person("Tess").joins(pages.group());
    portal.service(PupilLocalService.class).updatePupilUser(tess.getPupilId(), user.userId());

    assertThat(ZippedTexts.of(as(user).download(exportAddress(user)).body()))
        .containsOnlyKeys("data.json", "index.html");
  }

  @Test
  void threatThatAnotherGuardianGetsTheChildThatHeNames() throws Exception {
    TestUser stranger = pages.parent("Eva");
    Pupil tom = pages.pupil("Tom");
    pages.guardian(stranger, true, tom);

    Map<String, String> files = ZippedTexts.of(as(stranger).download(exportAddress).body());

    assertThat(files)
        .containsOnlyKeys(tom.getPupilId() + "/data.json", tom.getPupilId() + "/index.html");
    assertThat(files.values()).noneSatisfy(text -> assertThat(text).contains("Sanne"));
    assertThat(exportsAbout(sanne)).isEmpty();
  }

  @Test
  void threatThatWhoHasNoAuthorityOrIsOfAnotherSchoolOrNoGuardianAtAllGetsIt() throws Exception {
    TestUser aunt = pages.parent("Els");
    pages.guardian(aunt, false, sanne);
    TestUser elsewhere =
        StaffedSchool.of(TestSchool.create(portal.company())).director().joins(pages.group());

    for (TestUser user :
        List.of(
            aunt,
            elsewhere,
            pages.school().first().parent(),
            pages.school().first().classParent(),
            pages.teacher(),
            pages.school().director())) {

      PortalDownload refused = as(user).download(exportAddress);

      assertThat(refused.status()).as(user.emailAddress()).isEqualTo(404);
      assertThat(new String(refused.body(), StandardCharsets.UTF_8)).doesNotContain("Sanne");
    }
    assertThat(exportsAbout(sanne)).isEmpty();
  }

  @Test
  void threatThatAGuestGetsIt() throws Exception {
    PortalDownload refused = new PortalHttpClient(portal.baseUri()).download(exportAddress);

    assertThat(refused.status()).isNotEqualTo(200);
    assertThat(new String(refused.body(), StandardCharsets.UTF_8)).doesNotContain("Sanne");
    assertThat(exportsAbout(sanne)).isEmpty();
  }

  @Test
  void threatThatAForgedRequestNamesAChildOrAGuardianThatIsNotTheUsers() throws Exception {
    String pupil = "pupilId=" + sanne.getPupilId();
    assertThat(exportAddress).contains(pupil);

    for (String forged :
        List.of("pupilId=0", "pupilId=999999999", "pupilId=%27%20or%201%3D1", "x=1")) {

      assertThat(as(mother).download(exportAddress.replace(pupil, forged)).status())
          .as(forged)
          .isEqualTo(404);
    }
    assertThat(
            ZippedTexts.of(as(mother).download(exportAddress + "&guardianId=1&userId=1").body())
                .keySet())
        .allSatisfy(name -> assertThat(name).startsWith(sanne.getPupilId() + "/"));
  }

  private String exportAddress(TestUser user) {
    PortalPage history =
        as(user)
            .get(
                as(user)
                    .get(pages.childrenPage())
                    .document()
                    .selectFirst("a:contains(Antwoorden of wijzigen)")
                    .absUrl("href"))
            .clickLink("Geschiedenis en gegevens");

    return history.document().selectFirst("a:contains(Alle gegevens downloaden)").absUrl("href");
  }

  private List<AuditEntry> exportsAbout(Pupil pupil) throws Exception {
    return actingAs(
            pages.school().director(),
            () -> audit.getPupilAuditEntries(pages.schoolGroupId(), pupil.getPupilId(), 0, 50))
        .stream()
        .filter(entry -> entry.getAction().equals(AuditActions.EXPORT_FAMILY_DATA))
        .toList();
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
