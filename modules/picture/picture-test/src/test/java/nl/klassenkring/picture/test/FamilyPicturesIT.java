/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.json.JSONArray;
import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.rights.FamilyDataService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.embedded.junit.ZippedTexts;
import nl.klassenkring.picture.model.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a family reads where its child is shown")
@EmbeddedPortalTest
final class FamilyPicturesIT {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  @PortalService private EmbeddedPortal portal;
  @PortalService private FamilyDataService familyData;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool school;
  private PictureGroup group;
  private TestUser director;
  private long sanne;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PictureGroup.create(portal, school, "Groep 5a");
    director = group.director();
    sanne = group.pupilWithConsent("Sanne");
  }

  @Test
  @DisplayName("C1: group, post, day and whether it is hidden now, for programs and for people")
  void groupPostDayAndWhetherItIsHidden() throws Exception {
    long daan = group.pupilWithConsent("Daan");
    Picture together = group.placedPicture(sanne, daan);
    Picture alone = group.placedPicture(sanne);
    group.placedPicture(daan);

    group.answer(daan, false);

    Map<String, String> files = export();
    JSONArray rows =
        JSONFactoryUtil.createJSONObject(files.get("data.json")).getJSONArray("pictures");

    assertThat(rows.length()).isEqualTo(2);
    assertThat(row(rows, together).getString("hidden")).isEqualTo("yes");

    JSONObject row = row(rows, alone);

    assertThat(row.getString("hidden")).isEqualTo("no");
    assertThat(row.getString("group")).isEqualTo(group.site().getName(DUTCH));
    assertThat(row.getString("post")).isEqualTo("Bruggen bouwen");
    assertThat(row.getString("placed")).isEqualTo("2026-11-17");
    assertThat(row.getString("what")).isEqualTo("Kinderen bouwen een brug van stokken");
    assertThat(files.get("index.html"))
        .contains("Nu verborgen", "Geplaatst op", "Bruggen bouwen", group.site().getName(DUTCH))
        .doesNotContain("Daan");
  }

  @Test
  void manyPicturesCostTheStatementsOfOne() throws Exception {
    group.placedPicture(sanne);
    export();
    List<String> one = sqlStatements.ofThisThread(this::export);

    for (int i = 0; i < 5; i++) {
      group.placedPicture(sanne, group.pupilWithConsent("Leerling " + i));
    }
    export();

    List<String> six = sqlStatements.ofThisThread(this::export);
    assertThat(six).as("for 6, against %s", one).hasSameSizeAs(one);
  }

  private static JSONObject row(JSONArray rows, Picture picture) {
    for (int i = 0; i < rows.length(); i++) {
      if (rows.getJSONObject(i).getLong("picture") == picture.getPictureId()) {
        return rows.getJSONObject(i);
      }
    }
    throw new AssertionError("No picture " + picture.getPictureId() + " in " + rows);
  }

  private Map<String, String> export() throws Exception {
    return ZippedTexts.of(actingAs(director, () -> familyData.exportFamilyData(sanne, 0, DUTCH)));
  }
}
