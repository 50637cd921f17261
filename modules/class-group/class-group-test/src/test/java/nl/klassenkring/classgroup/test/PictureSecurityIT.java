/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.klassenkring.classgroup.picture.PostPictureService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalDownload;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1, C2: who does not get a picture, and who does not bring one in")
@EmbeddedPortalTest
final class PictureSecurityIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private PictureLocalService pictureLocalService;
  @PortalService private PictureService pictureService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PostPictureService postPictureService;
  @PortalService private TestSchool school;

  private TestChildren children;
  private TestClassGroup group;
  private TestClassGroup otherGroup;
  private PicturePages pages;
  private TestUser parent;
  private TestUser teacher;
  private long sanne;

  @BeforeEach
  void makeGroups() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    otherGroup = TestClassGroup.create(portal, school, "Groep 6b");
    teacher = group.teacher("Ank");
    parent = group.parent("Bas");
    children = new TestChildren(portal, school);
    sanne = children.withConsent(group, "Sanne");
    pages = new PicturePages(portal, group);
  }

  @Test
  void aReaderGetsPixelsWithHeadersThatKeepThemHisOwn() throws Exception {
    PicturePages.describe(
            PicturePages.formOf(pages.upload(teacher, TestFiles.photoWithPlace())), sanne)
        .submit();

    PortalHttpClient browser = pages.as(parent);
    PortalDownload download = browser.download(imageAddress(browser));

    assertThat(download.status()).isEqualTo(200);
    assertThat(download.header("Content-Type")).contains("image/jpeg");
    assertThat(download.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
    assertThat(download.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(download.header("ETag")).isPresent();
    assertThat(new String(download.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    assertThat(ImageIO.read(new ByteArrayInputStream(download.body())).getWidth()).isEqualTo(320);

    PortalDownload again =
        browser.download(
            imageAddress(browser), "If-None-Match", download.header("ETag").orElseThrow());

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aWithdrawalHidesByTheNextRequestOfTheSameSessionAlsoFromItsCache() throws Exception {
    pages.place(teacher, sanne);
    PortalHttpClient readers = pages.as(parent);
    PortalHttpClient teachers = pages.as(teacher);
    String address = imageAddress(readers);
    String entityTag = readers.download(address).header("ETag").orElseThrow();

    children.answer(sanne, false);

    for (PortalHttpClient browser : new PortalHttpClient[] {readers, teachers}) {
      PortalDownload hidden = browser.download(address, "If-None-Match", entityTag);

      assertThat(hidden.status()).isEqualTo(404);
      assertThat(hidden.header("ETag")).isEmpty();
      assertThat(browser.get(group.page()).document().select("article img")).isEmpty();
    }

    children.answer(sanne, true);

    assertThat(readers.download(address, "If-None-Match", entityTag).status()).isEqualTo(304);
  }

  @Test
  void aGuestDoesNotGetAPictureByItsAddress() {
    pages.place(teacher, sanne);
    PortalDownload download =
        new PortalHttpClient(portal.baseUri()).download(imageAddress(pages.as(parent)));

    assertThat(download.status()).isIn(302, 403, 404);
    assertThat(download.header("Content-Type").orElse("")).doesNotContain("image");
  }

  @Test
  void aParentOfAnotherClassDoesNotGetAPictureByItsAddress() {
    pages.place(teacher, sanne);
    String address = imageAddress(pages.as(parent));
    PortalHttpClient stranger = pages.as(otherGroup.parent("Daan"));

    assertThat(stranger.download(address).status()).isIn(403, 404);
    assertThat(
            stranger
                .download(
                    address.replace(
                        group.site().getFriendlyURL(), otherGroup.site().getFriendlyURL()))
                .status())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("A3: an external gets pictures only with that power")
  void anExternalGetsPicturesOnlyWithThatPower() throws Exception {
    pages.place(teacher, sanne);
    String address = imageAddress(pages.as(parent));
    TestUser reader = school.person("Coach").joins(group.site(), SchoolRoleConstants.EXTERNAL);
    TestUser viewer =
        school
            .person("Fotograaf")
            .joins(
                group.site(), SchoolRoleConstants.EXTERNAL, SchoolRoleConstants.EXTERNAL_PICTURES);

    PortalHttpClient readers = pages.as(reader);

    assertThat(readers.get(group.page()).document().select("article")).hasSize(1);
    assertThat(readers.get(group.page()).document().select("article img")).isEmpty();
    assertThat(readers.download(address).status()).isIn(403, 404);

    assertThat(pages.as(viewer).get(group.page()).document().select("article img")).hasSize(1);
    assertThat(pages.as(viewer).download(address).status()).isEqualTo(200);
  }

  @Test
  void anUploadOfSomebodyElseIsNotThereForAnybodyElse() {
    PortalPage form = pages.upload(teacher, TestFiles.photo());
    String address = form.document().selectFirst("img.klassenkring-thumbnail").absUrl("src");

    assertThat(pages.as(group.teacher("Eva")).download(address).status()).isEqualTo(404);
    assertThat(pages.as(parent).download(address).status()).isEqualTo(404);
  }

  @Test
  void anUnknownSizeOrNumberIsNotThere() {
    pages.place(teacher, sanne);
    PortalHttpClient browser = pages.as(parent);
    String address = imageAddress(browser);

    assertThat(browser.download(address.replaceAll("size=[a-z]*", "size=original")).status())
        .isEqualTo(404);
    assertThat(browser.download(address.replaceAll("pictureId=[0-9]*", "pictureId=1")).status())
        .isEqualTo(404);
    assertThat(browser.download(address.replaceAll("pictureId=[0-9]*", "pictureId=x")).status())
        .isEqualTo(404);
  }

  @Test
  void aParentUploadsNothing() {
    assertUploadsNothing(parent);
  }

  @Test
  void aTeacherOfAnotherClassUploadsNothingHere() {
    assertUploadsNothing(otherGroup.teacher("Els"));
  }

  @Test
  void whoPlacesNoPostsHereDoesNotAskWhoHasConsent() throws Exception {
    for (TestUser user : List.of(parent, otherGroup.teacher("Els"))) {
      assertThatThrownBy(
              () -> actingAs(user, () -> postPictureService.judge(group.groupId(), 0, List.of())))
          .isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () -> actingAs(user, () -> postPictureService.getPupils(group.groupId(), Set.of())))
          .isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () -> actingAs(user, () -> postPictureService.searchPupils(group.groupId(), "san")))
          .isInstanceOf(PrincipalException.class);
    }
  }

  @Test
  void aForgedUploadWithoutTokenIsRefused() {
    PortalForm form = pages.form(teacher, TestFiles.photo());
    int before = pictureLocalService.getPicturesCount();

    PortalPage page = form.submitTo(form.actionWithoutToken());

    assertThat(page.status()).isEqualTo(403);
    assertThat(pictureLocalService.getPicturesCount()).isEqualTo(before);
  }

  @Test
  void aPupilOfAnotherSchoolIsNotTaggedByAForgedForm() throws Exception {
    TestSchool otherSchool = TestSchool.create(portal.company());
    long stranger =
        new TestChildren(portal, otherSchool)
            .withConsent(TestClassGroup.create(portal, otherSchool, "Groep 1"), "Vera");
    PortalForm form =
        PicturePages.describe(PicturePages.formOf(pages.upload(teacher, TestFiles.photo())), sanne);

    form.element().selectFirst("input[name*=pupilIds][checked]").val(String.valueOf(stranger));

    PortalPage page = form.submit();

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).doesNotContain("Vera");
    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isZero();
  }

  @Test
  void scriptTypedAsADescriptionIsShownAsText() {
    String script = "\"><script>alert('x')</script>";
    PortalForm form =
        PicturePages.describe(PicturePages.formOf(pages.upload(teacher, TestFiles.photo())), sanne);
    String pictureId = PicturePages.pictureIds(form.element()).get(0);

    PortalPage list = form.set("altText_" + pictureId, script).submit();

    assertThat(list.document().select("article script")).isEmpty();
    assertThat(list.document().selectFirst("article img").attr("alt")).isEqualTo(script);
  }

  private void assertUploadsNothing(TestUser user) {
    int before = pictureLocalService.getPicturesCount();

    assertThatThrownBy(
            () ->
                actingAs(
                    user,
                    () ->
                        pictureService.addPicture(
                            group.groupId(), new ByteArrayInputStream(TestFiles.photo()))))
        .isInstanceOf(PrincipalException.class);
    assertThat(pictureLocalService.getPicturesCount()).isEqualTo(before);
  }

  private String imageAddress(PortalHttpClient browser) {
    return browser.get(group.page()).document().selectFirst("article img").absUrl("src");
  }
}
