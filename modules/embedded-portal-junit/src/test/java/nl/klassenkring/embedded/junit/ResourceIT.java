/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What portlets serve beside pages: files with headers of their own, and answers to scripts. */
@EmbeddedPortalTest
final class ResourceIT {

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private PortalHttpClient browser;
  private TestPortlet deployed;
  private PortalPage page;

  @BeforeEach
  void openPage() throws Exception {
    deployed = TestPortlet.deploy(portal, new FilesPortlet());
    Group site = school.classGroupSite("Groep 5a");
    String address = school.page(site, "/fotos", deployed.id());
    browser.signIn(school.person("Ank").joins(site));
    page = browser.get(address);
  }

  @AfterEach
  void takeAway() throws Exception {
    deployed.close();
  }

  @Test
  void servesAPictureWithTheHeadersThatThePortletSays() {
    PortalDownload picture = browser.download(link("Foto"));

    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.body()).isEqualTo(FilesPortlet.PICTURE);
    assertThat(picture.header("Content-Type").orElseThrow()).startsWith("image/jpeg");
    assertThat(picture.header("Content-Length")).contains("300000");
    assertThat(picture.header("Content-Disposition")).contains("inline");
    assertThat(picture.headers().allValues("Cache-Control")).containsExactly(FilesPortlet.FOREVER);
    assertThat(picture.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(picture.header("ETag")).contains(FilesPortlet.TAG);
  }

  @Test
  void answersThatAPictureHasNotChanged() {
    PortalDownload picture = browser.download(link("Foto"), "If-None-Match", FilesPortlet.TAG);

    assertThat(picture.status()).isEqualTo(304);
    assertThat(picture.body()).isEmpty();
    assertThat(picture.header("ETag")).contains(FilesPortlet.TAG);
  }

  @Test
  void threatOfAPicturesAddressInOtherHandsLeadsToSignIn() {
    PortalDownload picture = new PortalHttpClient(portal.baseUri()).download(link("Foto"));

    assertThat(picture.status()).isEqualTo(302);
    assertThat(picture.header("Cache-Control")).contains("no-store");
  }

  @Test
  void sendsAZipUnderItsName() {
    PortalDownload zip = browser.download(link("Zip"));

    assertThat(zip.body()).isEqualTo(FilesPortlet.ZIP);
    assertThat(zip.header("Content-Type").orElseThrow()).startsWith("application/zip");
    assertThat(zip.header("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename*=UTF-8''gezin%20%C3%A9%C3%A9n.zip");
    assertThat(zip.headers().allValues("Cache-Control"))
        .hasSize(1)
        .first()
        .asString()
        .contains("private");
  }

  @Test
  void answersAScriptThatKnowsTheToken() {
    String token = page.document().selectFirst("form[data-token]").attr("data-token");

    PortalPage answer =
        browser.post(link("JSON"), "application/json", "{\"a\":1}", "X-CSRF-Token", token);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"got\":{\"a\":1}}");
  }

  @Test
  void threatOfAForgedScriptMeetsTheToken() {
    assertThat(browser.post(link("JSON"), "application/json", "{}").status()).isEqualTo(403);
  }

  private String link(String text) {
    return page.document().select("a").stream()
        .filter(link -> link.text().equals(text))
        .findFirst()
        .orElseThrow()
        .absUrl("href");
  }
}
