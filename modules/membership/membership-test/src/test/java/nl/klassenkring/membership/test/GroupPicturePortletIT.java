/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static nl.klassenkring.membership.test.MembershipSchool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.NoSuchImageException;
import com.liferay.portal.kernel.service.LayoutSetLocalService;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import javax.imageio.ImageIO;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalDownload;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestPhotos;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.picture.GroupPictureService;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A5: the picture of a group is changed by its administrators, without JavaScript")
@EmbeddedPortalTest
final class GroupPicturePortletIT {

  private static final String CHANGE = "Foto wijzigen";
  private static final String GROUP_FORM =
      "?p_p_id=%1$s&p_p_lifecycle=0&_%1$s_mvcRenderCommandName=%%2Fmembers%%2Fgroup"
          .formatted(MembershipPortletKeys.MEMBERS);
  private static final String IMAGE = "main img.klassenkring-group-picture";
  private static final String LINK = "Naam en foto van de groep";
  private static final String NOT_FOR_YOU = "U hoort hier niet";
  private static final String REMOVE = "Foto verwijderen";

  @PortalService private ControllableClock clock;
  @PortalService private GroupPictureService groupPictureService;
  @PortalService private LayoutSetLocalService layoutSetLocalService;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private String page;
  private long groupId;

  @BeforeEach
  void makeThePage() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    page = testSchool.page(school.first().site(), "/leden", MembershipPortletKeys.MEMBERS);
  }

  @Test
  void aTeacherGivesTheGroupAPictureThatItsMembersSee() throws Exception {
    byte[] photo = TestPhotos.jpegWithPlace(1200, 900);
    String posts =
        testSchool.page(school.first().site(), "/klas", ClassGroupPortletKeys.CLASS_GROUP);

    PortalPage changed = form(school.teacher()).file("picture", "klas.jpg", photo).submit();

    assertThat(changed.text()).contains("De groep heeft een andere foto.");
    assertThat(school.count(groupId, MembershipEventType.PICTURE_CHANGED)).isEqualTo(1);

    for (String address : List.of(page, posts)) {
      PortalHttpClient browser = browser(school.first().parent());
      PortalPage shown = browser.get(address);
      String name = school.first().site().getDescriptiveName();

      assertThat(shown.document().select(IMAGE).attr("alt"))
          .isEqualTo("Foto van de groep: " + name);

      PortalDownload file = browser.download(shown.document().select(IMAGE).attr("abs:src"));

      assertThat(file.status()).isEqualTo(200);
      assertThat(file.header("Content-Type").orElseThrow()).startsWith("image/jpeg");
      assertThat(ImageIO.read(new ByteArrayInputStream(file.body())).getWidth()).isEqualTo(240);
      assertThat(new String(file.body(), US_ASCII)).as("nothing but pixels").doesNotContain("Exif");
    }
  }

  @Test
  void anAdministratorTakesThePictureAway() throws Exception {
    keepPicture();

    PortalPage removed =
        browser(school.staffed().administrator())
            .get(page)
            .clickLink(LINK)
            .formWithButton(REMOVE)
            .submit();

    assertThat(removed.text()).contains("De groep heeft geen foto meer.");
    assertThat(removed.document().select(IMAGE)).isEmpty();
    assertThat(logoId()).isZero();
    assertThat(school.count(groupId, MembershipEventType.PICTURE_REMOVED)).isEqualTo(1);
  }

  @Test
  void whatIsNoPictureComesBackWithTheReason() throws Exception {
    keepPicture();
    long before = logoId();

    for (byte[] content : List.of("<svg onload='alert(1)'/>".getBytes(US_ASCII), new byte[0])) {
      PortalPage refused = form(school.teacher()).file("picture", "klas.jpg", content).submit();

      assertThat(refused.text()).contains("Dit ging niet door", "PNG");
      assertThat(refused.document().select("input[name$=_picture]").attr("aria-invalid"))
          .isEqualTo("true");
      assertThat(refused.formWithButton("Naam wijzigen").value("name"))
          .isEqualTo(school.first().site().getDescriptiveName());
    }

    assertThat(form(school.teacher()).submit().text()).contains("Dit is geen foto.");
    assertThat(logoId()).isEqualTo(before);
    assertThat(school.count(groupId, MembershipEventType.PICTURE_CHANGED)).isEqualTo(1);
  }

  @Test
  void whatIsTooLargeComesBackWithTheReason() throws Exception {
    PortalPage refused =
        form(school.teacher()).file("picture", "klas.jpg", new byte[20 * 1024 * 1024 + 1]).submit();

    assertThat(refused.text()).contains("groter dan we aankunnen (20 MB)");
    assertThat(logoId()).isZero();
  }

  @Test
  void aForgedRequestChangesNoPicture() throws Exception {
    keepPicture();
    long before = logoId();
    byte[] other = TestPhotos.jpeg(64, 48);

    PortalForm change = form(school.teacher()).file("picture", "klas.jpg", other);
    PortalForm remove = browser(school.teacher()).get(page).clickLink(LINK).formWithButton(REMOVE);

    for (PortalForm form : List.of(change, remove)) {
      for (URI forged : List.of(form.actionWithoutToken(), form.actionWithToken("wrong"))) {
        assertThat(form.submitTo(forged).status()).isEqualTo(403);
      }
    }
    assertThat(logoId()).isEqualTo(before);
  }

  @Test
  void nobodyElseChangesThePicture() throws Exception {
    keepPicture();
    long before = logoId();
    PortalForm form = browser(school.teacher()).get(page).clickLink(LINK).formWithButton(REMOVE);

    for (TestUser user :
        List.of(school.first().parent(), school.first().classParent(), school.second().teacher())) {

      PortalHttpClient browser = browser(user);
      PortalPage list = browser.get(page);

      assertThat(list.document().select("a:contains(" + LINK + ")")).isEmpty();

      String token = list.document().select("input[name=p_auth]").val();
      PortalPage refused =
          browser.post(
              form.actionWithToken(token).toString(), "application/x-www-form-urlencoded", "");

      assertThat(refused.text()).doesNotContain("geen foto meer");
      assertThatThrownBy(
              () -> as(user, () -> layoutSetLocalService.updateLogo(groupId, true, true, photo())))
          .satisfies(
              thrown ->
                  assertThat(thrown)
                      .hasStackTraceContaining(ModelListenerException.class.getName()));
    }
    assertThat(browser(school.first().parent()).get(page + GROUP_FORM).text())
        .contains(NOT_FOR_YOU);
    assertThat(logoId()).isEqualTo(before);
  }

  @Test
  void whoIsNotOfTheGroupSeesNoPicture() throws Exception {
    keepPicture();
    long pictureId =
        actingAs(school.teacher(), () -> groupPictureService.fetch(groupId))
            .orElseThrow()
            .getPictureId();
    TestUser external =
        testSchool.person("Coach").joins(school.first().site(), SchoolRoleConstants.EXTERNAL);

    for (TestUser user : List.of(school.second().parent(), school.second().teacher(), external)) {
      assertThat(actingAs(user, () -> groupPictureService.fetch(groupId))).isEmpty();
      assertThatThrownBy(() -> actingAs(user, () -> groupPictureService.open(pictureId)))
          .isInstanceOf(NoSuchImageException.class);
    }
    assertThatThrownBy(
            () ->
                actingAs(
                    portal.company().getGuestUser(), () -> groupPictureService.open(pictureId)))
        .isInstanceOf(NoSuchImageException.class);
    assertThatThrownBy(() -> actingAs(school.teacher(), () -> groupPictureService.open(0)))
        .isInstanceOf(NoSuchImageException.class);
  }

  private void keepPicture() throws Exception {
    as(school.teacher(), () -> membershipService.updatePicture(groupId, photo()));
  }

  private long logoId() throws Exception {
    return layoutSetLocalService.getLayoutSet(groupId, true).getLogoId();
  }

  private PortalForm form(TestUser user) {
    return browser(user).get(page).clickLink(LINK).formWithButton(CHANGE);
  }

  private PortalHttpClient browser(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  private static byte[] photo() {
    return TestPhotos.jpeg(320, 240);
  }
}
