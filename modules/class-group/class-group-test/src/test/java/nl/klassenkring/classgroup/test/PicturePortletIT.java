/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.service.PictureLocalService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pictures in the form and on the pages, used without JavaScript. */
@EmbeddedPortalTest
final class PicturePortletIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestChildren children;
  private TestClassGroup group;
  private PicturePages pages;
  private TestUser parent;
  private TestUser teacher;
  private long sanne;
  private long daan;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
    parent = group.parent("Bas");
    children = new TestChildren(portal, school);
    sanne = children.withConsent(group, "Sanne");
    daan = children.unasked(group, "Daan");
    pages = new PicturePages(portal, group);
  }

  @Test
  void aTeacherUploadsSeveralAtOnceDescribesAndPlacesThem() {
    PortalPage uploaded = pages.upload(teacher, TestFiles.photo(), TestFiles.photo());
    PortalForm form = PicturePages.formOf(uploaded);

    assertThat(PicturePages.pictureIds(form.element())).hasSize(2);
    assertThat(form.value("title")).isEqualTo("Bouwen");
    assertThat(form.value("content")).isEqualTo("Torens van blokken");
    assertThat(uploaded.document().select("img.klassenkring-thumbnail")).hasSize(2);

    PortalPage list = PicturePages.describe(form, sanne).submit();

    assertThat(list.text()).contains("Uw bericht is geplaatst.");

    List<Element> images = pages.as(parent).get(group.page()).document().select("article img");

    assertThat(images).hasSize(2);
    assertThat(images.get(0).attr("alt")).isEqualTo("Een toren van blokken");
    assertThat(images.get(0).attr("width")).isEqualTo("320");
    assertThat(images.get(0).attr("height")).isEqualTo("240");
    assertThat(images.get(0).attr("loading")).isEqualTo("lazy");
    assertThat(images.get(0).attr("srcset")).contains("320w");
  }

  @Test
  @DisplayName("C7: beside pictures stands that they are not passed on, and only there")
  void besidePicturesStandsThatTheyAreNotPassedOn() {
    assertThat(pages.as(parent).get(group.page()).text()).doesNotContain("(C7)");

    pages.place(teacher, sanne);

    assertThat(pages.as(parent).get(group.page()).text()).contains("Deel foto’s van hier niet");
  }

  @Test
  @DisplayName(
      "C1: beside each picture stands who blocks it, and nothing typed or uploaded is lost")
  void aBlockedPictureBringsTheFormBackWithAllOfIt() {
    PortalForm form =
        PicturePages.describe(
            PicturePages.formOf(pages.upload(teacher, TestFiles.photo())), sanne, daan);

    PortalPage refused = form.submit();

    assertThat(refused.text())
        .contains("Dit bericht is niet geplaatst.", "Daan Vos op foto 1", "(C1)");
    assertThat(refused.document().selectFirst("[data-klassenkring-findings]").text())
        .contains("Voor Daan Vos op foto 1 is geen toestemming voor het ouderportaal.");
    assertThat(placed()).isZero();

    PortalForm again = PicturePages.formOf(refused);
    String pictureId = PicturePages.pictureIds(again.element()).get(0);

    assertThat(again.value("content")).isEqualTo("Torens van blokken");
    assertThat(again.value("altText_" + pictureId)).isEqualTo("Een toren van blokken");
    assertThat(again.element().select("input[name$=_pupilIds_" + pictureId + "][checked]"))
        .hasSize(2);

    again
        .element()
        .selectFirst("input[name$=_pupilIds_" + pictureId + "][value=" + daan + "]")
        .removeAttr("checked");

    assertThat(again.submit().text()).contains("Uw bericht is geplaatst.");
  }

  @Test
  @DisplayName("C1: a class parent places pictures in which nobody is recognisable")
  void aClassParentPlacesAPictureInWhichNobodyIsRecognisable() {
    PortalPage uploaded = pages.upload(group.classParent("Carla"), TestFiles.photo());

    assertThat(uploaded.text())
        .contains("Vraag dan de leerkracht om deze foto te plaatsen")
        .doesNotContain("Daan", "Sanne", "De hele groep");
    assertThat(PicturePages.describe(PicturePages.formOf(uploaded)).submit().text())
        .contains("Uw bericht is geplaatst.");
    assertThat(pages.as(parent).get(group.page()).document().select("article img")).hasSize(1);
  }

  @Test
  @DisplayName("C1: a class parent does not learn who has consent by ticking one child at a time")
  void threatThatAClassParentTicksOneChildAtATimeByAForgedForm() {
    TestUser classParent = group.classParent("Carla");
    List<String> refusals = new ArrayList<>();

    for (long pupilId : new long[] {sanne, daan}) {
      PortalForm form = PicturePages.formOf(pages.upload(classParent, TestFiles.photo()));
      String namespace = PicturePages.namespace(form.element());
      String pictureId = PicturePages.pictureIds(form.element()).get(0);

      form.set("altText_" + pictureId, "Een toren van blokken");
      form.set("decencyDeclared_" + pictureId, "true");
      PicturePages.forgePupil(form, pupilId);

      PortalPage refused = form.submit();

      assertThat(refused.text()).contains("Dit bericht is niet geplaatst.");
      refusals.add(refused.document().selectFirst("[data-klassenkring-findings]").text());

      String checked =
          pages
              .as(classParent)
              .post(
                  form.element()
                      .selectFirst("[data-klassenkring-check]")
                      .absUrl("data-klassenkring-check"),
                  "application/x-www-form-urlencoded",
                  namespace
                      + "pictureIds="
                      + pictureId
                      + "&"
                      + namespace
                      + "pupilIds_"
                      + pictureId
                      + "="
                      + pupilId)
              .body();

      assertThat(checked).contains("(C1)");
      refusals.add(checked.replace(pictureId, "1"));
    }

    assertThat(refusals.subList(2, 4)).isEqualTo(refusals.subList(0, 2));
    assertThat(refusals.get(0)).startsWith("Op foto 1 zijn kinderen herkenbaar.");
    assertThat(placed()).isZero();
  }

  @Test
  @DisplayName("C1: while ticking, the form learns at once who blocks which picture")
  void whileTickingTheFormLearnsWhoBlocksWhichPicture() {
    PortalHttpClient browser = pages.as(teacher);
    PortalPage page =
        browser
            .get(group.page())
            .clickLink("Nieuw bericht")
            .formWithButton("Plaatsen")
            .file("files", "foto.jpg", TestFiles.photo())
            .submitWith(PicturePages.ADD);
    Element section = page.document().selectFirst("[data-klassenkring-check]");
    String pictureId = PicturePages.pictureIds(section).get(0);
    String namespace = PicturePages.namespace(section);

    PortalPage answer =
        browser.post(
            section.absUrl("data-klassenkring-check"),
            "application/x-www-form-urlencoded",
            namespace
                + "pictureIds="
                + pictureId
                + "&"
                + namespace
                + "pupilIds_"
                + pictureId
                + "="
                + daan);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"" + pictureId + "\":[").contains("Daan Vos", "(C1)");
    assertThat(pictureLocalService.fetchPicture(Long.parseLong(pictureId)).getAltText()).isEmpty();
  }

  @Test
  void theButtonsUnderAPictureWorkWithoutScript() {
    PortalForm form =
        PicturePages.formOf(pages.upload(teacher, TestFiles.photo(), TestFiles.photo()));
    List<String> ids = PicturePages.pictureIds(form.element());

    PortalForm moved = PicturePages.formOf(form.submitWith("Foto 2 naar voren"));
    assertThat(PicturePages.pictureIds(moved.element())).containsExactly(ids.get(1), ids.get(0));

    PortalForm whole = PicturePages.formOf(moved.submitWith("De hele groep"));
    assertThat(whole.element().select("input[name$=_pupilIds_" + ids.get(1) + "][checked]"))
        .hasSize(2);

    PortalForm less = PicturePages.formOf(whole.submitWith("Foto 2 weghalen"));
    assertThat(PicturePages.pictureIds(less.element())).containsExactly(ids.get(1));
    assertThat(pictureLocalService.fetchPicture(Long.parseLong(ids.get(0)))).isNull();
    assertThat(less.value("title")).isEqualTo("Bouwen");
  }

  @Test
  void aChildOfAnotherGroupIsFoundByName() throws Exception {
    long mees = children.withConsent(TestClassGroup.create(portal, school, "Groep 6b"), "Mees");
    PortalForm form = PicturePages.formOf(pages.upload(teacher, TestFiles.photo()));
    String pictureId = PicturePages.pictureIds(form.element()).get(0);

    PortalForm found =
        PicturePages.formOf(
            form.set("pupilQuery_" + pictureId, "mee").submitWith("Zoek in de school"));

    assertThat(PicturePages.describe(found, mees).submit().text())
        .contains("Uw bericht is geplaatst.");
  }

  @Test
  void whatIsNoPictureIsRefusedInWordsAndTheRestIsKept() {
    PortalPage page =
        pages.upload(
            teacher,
            TestFiles.heic(),
            TestFiles.photo(),
            TestFiles.bomb(),
            "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8),
            TestFiles.tooLarge());

    assertThat(PicturePages.pictureIds(page.document())).hasSize(1);
    assertThat(page.document().select("[data-klassenkring-refused-file]")).hasSize(4);
    assertThat(page.text()).contains("foto 1.jpg Dit is een HEIC-foto", "groter dan we aankunnen");
    assertThat(PicturePages.formOf(page).value("content")).isEqualTo("Torens van blokken");
  }

  @Test
  void damagedFilesNeverEndInAnErrorPage() {
    byte[][] files = new byte[20][];

    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < files.length; i++) {
        files[i] = TestFiles.mutated(round * 1_000L + i);
      }

      PortalPage page = pages.upload(teacher, files);

      assertThat(page.status()).isEqualTo(200);
      assertThat(
              PicturePages.pictureIds(page.document()).size()
                  + page.document().select("[data-klassenkring-refused-file]").size())
          .isEqualTo(files.length);
    }
  }

  @Test
  @DisplayName("C1: a hidden picture leaves readers the text, and tells its author why")
  void aHiddenPictureLeavesReadersTheTextAndTellsItsAuthorWhy() throws Exception {
    pages.place(teacher, sanne);
    children.answer(sanne, false);

    PortalPage read = pages.as(parent).get(group.page());

    assertThat(read.text()).contains("Torens van blokken").doesNotContain("verborgen", "Sanne");
    assertThat(read.document().select("article img")).isEmpty();

    for (TestUser user : List.of(teacher, group.director("Gerda"))) {
      PortalPage told = pages.as(user).get(group.page());

      assertThat(told.text()).contains("Foto 1 is verborgen", "Sanne Vos op foto 1");
      assertThat(told.document().select("article img")).isEmpty();
    }
  }

  @Test
  @DisplayName("C4: a guardian of a child in the picture objects, and the picture is gone at once")
  void aGuardianObjectsAndThePictureIsGoneAtOnce() throws Exception {
    TestUser mother = group.parent("Maria");
    children.parentIs(mother, sanne);
    pages.place(teacher, sanne);

    PortalHttpClient browser = pages.as(mother);
    String picture =
        browser.get(group.page()).document().selectFirst("a.klassenkring-picture").absUrl("href");

    PortalPage missing = browser.get(picture).formWithButton("Bezwaar maken").submit();
    assertThat(missing.text()).contains("Zeg in een paar woorden wat u dwarszit");

    PortalPage list =
        missing
            .formWithButton("Bezwaar maken")
            .set("reason", "Ze staat er verdrietig op.")
            .submit();

    assertThat(list.text()).contains("Uw bezwaar is genoteerd");
    assertThat(list.document().select("article img")).isEmpty();
    assertThat(pages.as(teacher).get(group.page()).text())
        .contains("Tegen foto 1 is bezwaar gemaakt.");

    assertThat(list.uri().toString()).doesNotContain("p_p_lifecycle=1", "p_auth=");
    assertThat(browser.get(list.uri().toString()).text())
        .contains("Torens van blokken")
        .doesNotContain("Uw bezwaar is genoteerd");
  }

  @Test
  @DisplayName("C4: who is no guardian of a child in the picture gets no form")
  void whoIsNoGuardianGetsNoFormToObject() {
    pages.place(teacher, sanne);

    PortalHttpClient browser = pages.as(parent);
    PortalPage page =
        browser.get(
            browser
                .get(group.page())
                .document()
                .selectFirst("a.klassenkring-picture")
                .absUrl("href"));

    assertThat(page.document().select("main img")).hasSize(1);
    assertThat(page.text()).doesNotContain("Bezwaar maken");
  }

  private int placed() {
    return classPostLocalService.getClassPostsCount(group.groupId());
  }
}
