/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static nl.klassenkring.embedded.junit.FilesPortlet.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.upload.configuration.UploadServletRequestConfigurationProvider;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** Forms with files, as a browser sends them to a portlet. */
@EmbeddedPortalTest
final class UploadIT {

  private static final String LIMITS =
      "com.liferay.portal.upload.internal.configuration.UploadServletRequestConfiguration";
  private static final int MEGABYTE = 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private PortalHttpClient browser;
  @PortalService private ConfigurationAdmin configurationAdmin;
  @PortalService private UploadServletRequestConfigurationProvider limits;
  private final FilesPortlet portlet = new FilesPortlet();
  private TestPortlet deployed;
  private String page;

  @BeforeEach
  void openPage() throws Exception {
    deployed = TestPortlet.deploy(portal, portlet);
    Group site = school.classGroupSite("Groep 5a");
    page = school.page(site, "/fotos", deployed.id());
    browser.signIn(school.person("Ank").joins(site));
  }

  @AfterEach
  void nothingIsLeftOnTheDisk() throws Exception {
    deployed.close();
    assertThat(Path.of(limits.getTempDir())).isEmptyDirectory();
  }

  @Test
  void takesSeveralFilesWithTheFieldsOfTheForm() {
    byte[] small = {1, 2, 3};
    byte[] other = bytes(70_000);

    form()
        .set("title", "Herfst, één dag")
        .file("pictures", "blad.jpg", small)
        .file("pictures", "C:\\foto's\\kastanje é.png", other)
        .submit();

    assertThat(portlet.received().refusal()).isNull();
    assertThat(portlet.received().title()).isEqualTo("Herfst, één dag");
    assertThat(portlet.received().files())
        .containsExactly(file("blad.jpg", small), file("kastanje é.png", other));
  }

  @Test
  void takesFourFilesOfTwentyMegabytesByDefault() {
    byte[] large = bytes(20 * MEGABYTE);
    PortalForm form = form();
    for (int i = 0; i < 4; i++) {
      form.file("pictures", i + ".jpg", large);
    }

    assertThat(form.submit().status()).isEqualTo(200);

    assertThat(portlet.received().files()).hasSize(4).contains(file("3.jpg", large));
  }

  @Test
  void takesAFormWithoutAFile() {
    form().set("title", "Alleen tekst").submit();

    assertThat(portlet.received().title()).isEqualTo("Alleen tekst");
    assertThat(portlet.received().files()).isEmpty();
  }

  @Test
  void takesFilesOfAResourceRequestToo() {
    URI upload = URI.create(browser.get(page).document().select("a").last().absUrl("href"));

    form().file("pictures", "blad.jpg", new byte[] {4}).submitTo(upload);

    assertThat(portlet.received().files()).containsExactly(file("blad.jpg", new byte[] {4}));
  }

  @Test
  void threatOfAFullDiskMeetsTheConfiguredLimitAndAPageThatCanSaySo() throws Exception {
    Configuration configuration = configurationAdmin.getConfiguration(LIMITS, "?");
    configuration.update(FrameworkUtil.asDictionary(Map.of("maxSize", (long) MEGABYTE)));
    try {
      awaitLimit(MEGABYTE);

      PortalPage answer = form().file("pictures", "groot.jpg", bytes(8 * MEGABYTE)).submit();

      assertThat(answer.status()).isEqualTo(200);
      assertThat(portlet.received().refusal().isExceededUploadRequestSizeLimit()).isTrue();
      assertThat(portlet.received().files()).isEmpty();
    } finally {
      configuration.delete();
      awaitLimit(100L * MEGABYTE);
    }
  }

  @Test
  void threatOfABrokenBodyMeetsARefusal() {
    browser.post(
        form().action().toString(),
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"a.jpg\"\r\n\r\nhalf");

    assertThat(portlet.received().refusal()).isNotNull();
    assertThat(portlet.received().files()).isEmpty();
  }

  @Test
  void threatOfAForgedUploadMeetsTheTokenAndNothingIsReceived() {
    PortalForm form = form().file("pictures", "blad.jpg", bytes(5 * MEGABYTE));
    URI forged = form.actionWithToken("forged12");

    assertThat(form.submitTo(forged).status()).isEqualTo(403);
    assertThat(portlet.received()).isNull();
  }

  @Test
  void threatOfAStrangersUploadIsSentToSignInAndNothingIsReceived() {
    URI action = form().action();
    PortalHttpClient later = new PortalHttpClient(portal.baseUri()).followRedirects(false);
    PortalForm form = new PortalForm(later, form().element());

    PortalPage answer = form.file("pictures", "blad.jpg", bytes(5 * MEGABYTE)).submitTo(action);

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location().orElseThrow().getPath()).isEqualTo("/sign-in");
    assertThat(portlet.received()).isNull();
  }

  private PortalForm form() {
    return browser.get(page).formWithButton("Bewaren");
  }

  private void awaitLimit(long limit) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (limits.getMaxSize() != limit && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(limits.getMaxSize()).isEqualTo(limit);
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
