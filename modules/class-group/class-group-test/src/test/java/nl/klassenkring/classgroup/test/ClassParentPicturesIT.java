/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: a class parent adds pictures without learning whose consent is missing")
@EmbeddedPortalTest
final class ClassParentPicturesIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PostPictureService postPictureService;
  @PortalService private TestSchool school;

  private TestChildren children;
  private TestClassGroup group;
  private PicturePages pages;
  private TestUser classParent;
  private long sanne;
  private long daan;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    classParent = group.classParent("Carla");
    children = new TestChildren(portal, school);
    sanne = children.withConsent(group, "Sanne");
    daan = children.withConsent(group, "Daan");
    pages = new PicturePages(portal, group);
  }

  @Test
  void sheChangesAPostOfHersAndTheTagsAreAsSheLeftThem() {
    pages.place(classParent, sanne, daan);

    PortalForm form = edit();
    String pictureId = PicturePages.pictureIds(form.element()).get(0);

    assertThat(ticked(form, pictureId))
        .containsExactlyInAnyOrder(String.valueOf(sanne), String.valueOf(daan));

    PortalPage list = form.set("altText_" + pictureId, "Een brug").submit();

    assertThat(list.document().selectFirst("article img").attr("alt")).isEqualTo("Een brug");
  }

  @Test
  void ofAHiddenPictureOfHersSheReadsHowManyChildrenAndInTheFormWhomSheTagged() throws Exception {
    pages.place(classParent, sanne, daan);
    children.answer(daan, false);

    PortalPage list = pages.as(classParent).get(group.page());

    assertThat(list.text())
        .contains("Foto 1 is verborgen", "Voor 1 van de kinderen op foto 1 is geen toestemming")
        .doesNotContain("Daan", "Sanne");

    PortalForm form = edit();
    String pictureId = PicturePages.pictureIds(form.element()).get(0);

    assertThat(ticked(form, pictureId)).hasSize(2);
    assertThat(form.element().selectFirst("[data-klassenkring-findings]").text())
        .contains("Voor 1 van de kinderen op foto 1 is geen toestemming")
        .doesNotContain("Daan", "Sanne", "(C2)");
  }

  @Test
  void ofAHiddenPictureOfTheTeacherSheReadsHowManyChildrenAndNothingElse() throws Exception {
    pages.place(group.teacher("Ank"), sanne, daan);
    children.answer(daan, false);

    assertThat(pages.as(classParent).get(group.page()).text())
        .contains("Foto 1 is verborgen", "Voor 1 van de kinderen op foto 1 is geen toestemming")
        .doesNotContain("Daan", "Sanne", "(C2)");
    assertThat(pictures(classParent))
        .singleElement()
        .satisfies(
            picture -> {
              assertThat(picture.isHidden()).isTrue();
              assertThat(picture.getDescription().getPupilIds()).isEmpty();
              assertThat(picture.getFacts().namesWithoutConsent()).isEmpty();
              assertThat(picture.getFacts().unnamedWithoutConsent()).isEqualTo(1);
              assertThat(picture.getFacts().depictionsDeclared()).isTrue();
            });
  }

  private PortalForm edit() {
    return pages
        .as(classParent)
        .get(group.page())
        .clickLink("Bericht aanpassen Bouwen")
        .formWithButton("Aanpassing bewaren");
  }

  private static List<String> ticked(PortalForm form, String pictureId) {
    return form.element()
        .select("input[name$=_pupilIds_" + pictureId + "][checked]")
        .eachAttr("value");
  }

  private List<PostPicture> pictures(TestUser reader) throws Exception {
    ClassPost classPost = classPostLocalService.getClassPosts(group.groupId(), 0, 1).get(0);

    return actingAs(
        reader,
        () ->
            postPictureService.getPostPictures(
                group.groupId(), new long[] {classPost.getClassPostId()}));
  }
}
