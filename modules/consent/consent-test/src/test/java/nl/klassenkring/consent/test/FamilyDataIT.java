/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.rights.FamilyDataService;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.embedded.junit.ZippedTexts;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class FamilyDataIT {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  @PortalService private AuditEntryService audit;
  @PortalService private EmbeddedPortal portal;
  @PortalService private FamilyDataService familyData;
  @PortalService private ObjectionService objections;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;
  private TestPictures pictures;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
    pictures = new TestPictures(portal);
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  void aMotherGetsTheDataHerDecisionsTheResultAndWhereTheChildIsShown() throws Exception {
    long pictureId =
        pictures.place(school.first().teacher(), school.first().groupId(), family.pupilId());
    family.answer(family.mother(), true);
    actingAs(
        family.mother(), () -> objections.addObjection(pictureId, family.pupilId(), "Liever niet"));

    JSONObject data = json(export(family.mother(), mother(), DUTCH));

    assertThat(only(data, "pupil").getString("first-name")).isEqualTo("Noor");
    assertThat(only(data, "decisions").getString("answer")).isEqualTo("GIVEN");
    assertThat(only(data, "pictures").getString("picture")).isEqualTo(String.valueOf(pictureId));
    assertThat(only(data, "pictures").getString("group"))
        .isEqualTo(school.first().site().getName(DUTCH));
    assertThat(only(data, "pictures").getString("placed")).isEqualTo("2026-11-17");
    assertThat(only(data, "pictures").getString("hidden")).isEqualTo("yes");
    assertThat(only(data, "objections").getString("reason")).isEqualTo("Liever niet");
    assertThat(data.getJSONArray("results").toString())
        .contains("\"purpose\":\"portal\"")
        .contains("\"shown\":\"yes\"");
  }

  @Test
  void thePageIsReadableInBothLanguagesAndEscapesWhatPeopleWrote() throws Exception {
    pictures.place(school.first().teacher(), school.first().groupId(), family.pupilId());

    String dutch = export(family.mother(), mother(), DUTCH).get("index.html");
    String english = export(family.mother(), mother(), Locale.US).get("index.html");

    assertThat(dutch)
        .contains("<html lang=\"nl\">", "Wat de school over uw kind bewaart", "&lt;b&gt;op")
        .doesNotContain("<b>");
    assertThat(english).contains("<html lang=\"en\">", "What the school keeps about your child");
  }

  @Test
  void threatThatOneParentReadsDetailsOrAnswersOfTheOther() throws Exception {
    family.answer(family.father(), false);

    Map<String, String> files = export(family.mother(), mother(), DUTCH);

    assertThat(files.values())
        .noneSatisfy(text -> assertThat(text).contains("Frank"))
        .noneSatisfy(text -> assertThat(text).contains(family.father().emailAddress()))
        .noneSatisfy(text -> assertThat(text).contains("REFUSED"));
    assertThat(json(files).getJSONArray("decisions").length()).isZero();
    assertRefused(family.mother(), family.fatherGuardian().getGuardianId());
    assertRefused(family.mother(), 0);
  }

  @Test
  void threatThatWhoHasNoAuthorityOrIsOfAnotherClassOrSchoolGetsAnExport() throws Exception {
    TestUser grandmother = school.person("Oma");
    long grandmotherId =
        family.roster().guardian(family.pupil(), grandmother, false).getGuardianId();
    TestUser stranger = StaffedSchool.of(TestSchool.create(portal.company())).director();

    assertRefused(grandmother, grandmotherId);
    for (TestUser user : List.of(stranger, school.first().teacher(), school.second().parent())) {
      assertRefused(user, mother());
      assertRefused(user, 0);
      assertThatThrownBy(() -> actingAs(user, () -> familyData.exportMyFamilyData(DUTCH)))
          .isInstanceOf(PrincipalException.class);
    }
  }

  @Test
  void fromSixteenThePupilGetsItAndTheParentsNoLonger() throws Exception {
    Pupil pupil = family.roster().pupil("Saar", school.first(), LocalDate.of(2010, 1, 1));
    TestUser saar = school.person("Saar");
    family.roster().giveAccount(pupil, saar);
    family.roster().guard(pupil, family.motherGuardian(), true);

    assertThatThrownBy(
            () ->
                actingAs(
                    family.mother(),
                    () -> familyData.exportFamilyData(pupil.getPupilId(), mother(), DUTCH)))
        .isInstanceOf(PrincipalException.class);
    assertThat(
            ZippedTexts.of(
                actingAs(saar, () -> familyData.exportFamilyData(pupil.getPupilId(), 0, DUTCH))))
        .containsOnlyKeys("data.json", "index.html");
  }

  @Test
  void oneClickGivesAFolderForEachChildAndIsWrittenIntoTheAudit() throws Exception {
    Pupil brother = family.roster().pupil("Daan", school.second());
    family.roster().guard(brother, family.motherGuardian(), true);

    Map<String, String> files =
        ZippedTexts.of(actingAs(family.mother(), () -> familyData.exportMyFamilyData(DUTCH)));

    assertThat(files)
        .containsOnlyKeys(
            family.pupilId() + "/data.json",
            family.pupilId() + "/index.html",
            brother.getPupilId() + "/data.json",
            brother.getPupilId() + "/index.html");
    assertThat(
            actingAs(
                school.director(),
                () ->
                    audit.getPupilAuditEntries(
                        school.schoolGroupId(), brother.getPupilId(), 0, 20)))
        .extracting(AuditEntry::getAction)
        .containsExactly(AuditActions.EXPORT_FAMILY_DATA);
  }

  @Test
  void theDirectorExportsForAGuardianOrTheResultAlone() throws Exception {
    family.answer(family.mother(), true);

    assertThat(json(export(school.director(), mother(), DUTCH)).getJSONArray("decisions").length())
        .isOne();
    assertThat(json(export(school.director(), 0, DUTCH)).getJSONArray("decisions").length())
        .isZero();
  }

  @Test
  @DisplayName("C1: the administrator, who is not told who answered what, exports it for nobody")
  void threatThatTheAdministratorReadsAnswersInAnExport() throws Exception {
    family.answer(family.mother(), true);

    for (long guardianId : new long[] {mother(), family.fatherGuardian().getGuardianId(), 0}) {
      assertRefused(school.administrator(), guardianId);
    }
    assertThatThrownBy(
            () -> actingAs(school.administrator(), () -> familyData.exportMyFamilyData(DUTCH)))
        .isInstanceOf(PrincipalException.class);
  }

  private long mother() {
    return family.motherGuardian().getGuardianId();
  }

  private Map<String, String> export(TestUser user, long guardianId, Locale locale)
      throws Exception {

    return ZippedTexts.of(
        actingAs(user, () -> familyData.exportFamilyData(family.pupilId(), guardianId, locale)));
  }

  private static JSONObject json(Map<String, String> files) throws Exception {
    return JSONFactoryUtil.createJSONObject(files.get("data.json"));
  }

  private static JSONObject only(JSONObject data, String section) {
    JSONArray rows = data.getJSONArray(section);

    assertThat(rows.length()).isOne();

    return rows.getJSONObject(0);
  }

  private void assertRefused(TestUser user, long guardianId) {
    assertThatThrownBy(() -> export(user, guardianId, DUTCH))
        .isInstanceOf(PrincipalException.class);
  }
}
