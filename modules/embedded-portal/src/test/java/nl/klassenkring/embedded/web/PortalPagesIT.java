/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import static nl.klassenkring.embedded.web.TestSite.MEMBER;
import static nl.klassenkring.embedded.web.TestSite.OUTSIDER;
import static nl.klassenkring.embedded.web.TestSite.PAGE;
import static nl.klassenkring.embedded.web.TestSite.PASSWORD;
import static nl.klassenkring.embedded.web.TestSite.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klassenkring.embedded.CompanySettings;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.EmbeddedPortalOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** Pages, portlets, sign-in and static files, as a browser gets them from a running portal. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalPagesIT {

  private static final String FILES = "/o/" + TestPortletBundle.CONTEXT;

  @TempDir private static Path home;
  private static EmbeddedPortal portal;
  private static Bundle bundle;

  private Browser browser;

  @BeforeAll
  static void startPortal() throws Exception {
    portal = EmbeddedPortal.start(EmbeddedPortalOptions.builder(home).build());
    bundle = portal.bundleContext().installBundle("echo", TestPortletBundle.build());
    bundle.start();
    TestSite.create(portal.company(), CompanySettings.DEFAULT.adminScreenName());
  }

  @AfterAll
  static void stopPortal() {
    if (portal != null) {
      portal.close();
    }
  }

  @BeforeEach
  void openBrowser() {
    browser = new Browser(portal.baseUri());
  }

  @Test
  void memberSeesThePortletOnThePageInDutch() {
    signIn();
    HttpResponse<String> page = browser.get(PAGE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"nl\">", "Écho in het Nederlands", "user=juf")
        .contains(
            "Uitloggen", "Ingelogd als Ank van der Berg", "Groep 5a", "aria-label=\"Mijn groepen\"")
        .contains(FILES + "/css/main.css?v=", FILES + "/js/main.js?v=")
        .containsOnlyOnce("<h1>");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void threatOfInlineScriptAndFramingIsMetByHeaders() {
    HttpResponse<String> page = browser.get("/sign-in");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(page.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void guestIsSentToSignInAndBack() {
    HttpResponse<String> refused = browser.get(PAGE + "?p_p_id=echo");
    assertThat(refused.statusCode()).isEqualTo(302);
    String signIn = location(refused);
    assertThat(signIn)
        .isEqualTo("/sign-in?redirect=%2Fgroup%2Fgroep-5a%2Fberichten%3Fp_p_id%3Decho");
    String redirect =
        Browser.first(
            browser.get(signIn), "name=\"redirect\" type=\"hidden\" value=\"(/group[^\"]*)\"");
    HttpResponse<String> signedIn = browser.signIn(MEMBER, PASSWORD, redirect);
    assertThat(location(signedIn)).isEqualTo(PAGE + "?p_p_id=echo");
  }

  @Test
  void threatOfFindingOutWhichGroupsExistMeetsTheSameAnswerForGuests() {
    assertThat(browser.get("/group/bestaat-niet").statusCode()).isEqualTo(302);
    assertThat(browser.get(PAGE).statusCode()).isEqualTo(302);
  }

  @Test
  void outsiderIsToldThatHeDoesNotBelongAndSeesNothingElse() {
    browser.signIn(OUTSIDER, PASSWORD, "/");
    HttpResponse<String> page = browser.get(PAGE);
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body())
        .contains("U hoort niet bij Groep 5a. Klopt dat niet? Vraag de leerkracht.")
        .doesNotContain("cho in het Nederlands");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/group/bestaat-niet",
        "/group/groep-5a/niet",
        "/html/portal/render_portlet.jsp",
        "/error",
        "/x"
      })
  void pagesThatAreNotThereAreNotFound(String address) {
    signIn();
    HttpResponse<String> page = browser.get(address);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Pagina niet gevonden");
  }

  @Test
  void actionIsFollowedByThePageWithWhatWasTyped() {
    signIn();
    String action = Browser.first(browser.get(PAGE), "form action=\"([^\"]*)\" id=\"echo\"");
    int before = actions();
    HttpResponse<String> page =
        browser.post(action, Map.of("_echo_title", "<script>alert(1)</script>"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(actions()).isEqualTo(before + 1);
    assertThat(page.body())
        .contains("typed=[&lt;script&gt;alert(1)&lt;/script&gt;]")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&p_auth=", "&p_auth=forged12"})
  void threatOfForgedActionIsRefusedAndNothingIsDone(String token) {
    signIn();
    browser.get(PAGE);
    int before = actions();
    HttpResponse<String> page =
        browser.post(
            PAGE + "?p_p_id=echo&p_p_lifecycle=1" + token, Map.of("_echo_title", "forged"));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Er is niets bewaard").doesNotContain("forged</");
    assertThat(actions()).isEqualTo(before);
  }

  @Test
  void actionAfterTheSessionHasEndedLeadsToSignInAndBackToAPage() {
    signIn();
    String action = Browser.first(browser.get(PAGE), "form action=\"([^\"]*)\" id=\"echo\"");
    Browser later = new Browser(portal.baseUri());
    HttpResponse<String> refused = later.post(action, Map.of("_echo_title", "typed"));
    assertThat(refused.statusCode()).isEqualTo(302);
    assertThat(location(refused))
        .startsWith("/sign-in?redirect=%2Fgroup%2Fgroep-5a")
        .doesNotContain("p_auth", "lifecycle");
  }

  @Test
  void resourceIsServedWithoutThePage() {
    signIn();
    String address = Browser.first(browser.get(PAGE), "href=\"([^\"]*)\" id=\"who\"");
    HttpResponse<String> resource = browser.get(address);
    assertThat(resource.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(resource.body()).startsWith("{\"user\":").doesNotContain("<html");
    assertThat(new Browser(portal.baseUri()).get(address).statusCode()).isEqualTo(302);
  }

  @Test
  void failingPortletSaysSoInItsPlaceAndTellsNothingOfTheInside() {
    signIn();
    String address = Browser.first(browser.get(PAGE), "href=\"([^\"]*)\" id=\"fail\"");
    HttpResponse<String> page = browser.get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Dit deel van de pagina werkt nu niet", "Kenmerk: ", "Uitloggen")
        .doesNotContain("secret", "Exception");
  }

  @Test
  void languageIsSwitchedAndRememberedForTheUser() {
    signIn();
    String token = Browser.token(browser.get(PAGE));
    HttpResponse<String> switched =
        browser.post("/language", Map.of("p_auth", token, "languageId", "en_US", "redirect", PAGE));
    assertThat(location(switched)).isEqualTo(PAGE);
    assertThat(browser.get(PAGE).body())
        .contains("<html lang=\"en\">", "Echo in English", "Sign out", "language=en_US");
    Browser next = new Browser(portal.baseUri());
    next.signIn(MEMBER, PASSWORD, "/");
    HttpResponse<String> page = next.get(PAGE);
    assertThat(page.body()).contains("<html lang=\"en\">");
    next.post(
        "/language", Map.of("p_auth", Browser.token(page), "languageId", "nl_NL", "redirect", "/"));
  }

  @Test
  void threatOfSessionFixationMeetsANewSessionAndToken() {
    HttpResponse<String> form = browser.get("/sign-in");
    String planted = browser.sessionId();
    signIn();
    assertThat(browser.sessionId()).isNotEqualTo(planted);
    assertThat(Browser.token(browser.get(PAGE))).isNotEqualTo(Browser.token(form));
    Browser attacker = new Browser(portal.baseUri());
    attacker.useSession(planted);
    assertThat(attacker.get(PAGE).statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({MEMBER + ",wrong", "nobody@klassenkring.example," + PASSWORD})
  void threatOfGuessingAddressesMeetsTheSameAnswerForBoth(String email, String password) {
    HttpResponse<String> page = browser.signIn(email, password, "/");
    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("Het e-mailadres of het wachtwoord klopt niet");
  }

  @Test
  void threatOfGuessingPasswordsMeetsTheLockout() {
    for (int i = 0; i < 5; i++) {
      assertThat(browser.signIn(TARGET, "wrong" + i, "/").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> page = browser.signIn(TARGET, PASSWORD, "/");
    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body())
        .contains("Na een aantal foute pogingen is inloggen een tijd geblokkeerd");
    assertThat(new Browser(portal.baseUri()).signIn(MEMBER, PASSWORD, "/").statusCode())
        .isEqualTo(302);
  }

  @Test
  void firstPageIsSmallerThanHundredKilobytesOverTheWire() {
    HttpResponse<String> form = browser.get("/sign-in");
    String styleSheet = Browser.first(form, "href=\"(/theme/[^\"]*)\"");
    HttpResponse<String> compressed = browser.getCompressed(styleSheet);
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(compressed.headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable");
    assertThat(compressed.body().length()).isLessThan(60_000);
    assertThat(form.body()).doesNotContain("http://", "https://");
  }

  @Test
  void threatOfSignInForgeryMeetsTheToken() {
    browser.get("/sign-in");
    HttpResponse<String> page =
        browser.post("/sign-in", Map.of("email", MEMBER, "password", PASSWORD));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(browser.get(PAGE).statusCode()).isEqualTo(302);
  }

  @Test
  void threatOfOpenRedirectAfterSignInLeadsHome() {
    assertThat(location(browser.signIn(MEMBER, PASSWORD, "//evil.example/"))).isEqualTo("/");
  }

  @Test
  void signOutEndsTheSessionButOnlyWithTheToken() {
    signIn();
    String token = Browser.token(browser.get(PAGE));
    assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);
    assertThat(browser.post("/sign-out", Map.of("p_auth", token)).statusCode()).isEqualTo(302);
    assertThat(browser.get(PAGE).statusCode()).isEqualTo(302);
  }

  @Test
  void staticFileIsServedForEverUnderItsFingerprint() {
    signIn();
    String address = Browser.first(browser.get(PAGE), "href=\"([^\"]*/css/main.css[^\"]*)\"");
    HttpResponse<String> file = browser.get(address);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(browser.get(FILES + "/css/main.css").headers().firstValue("Cache-Control"))
        .contains("no-cache");
    assertThat(file.headers().firstValue("ETag")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/view.jsp",
        "/view.jsp;x=.css",
        "/view.jsp/x.css",
        "/view.jsp%00.css",
        "/WEB-INF/secret.css",
        "/web-inf/secret.css",
        "/css/../WEB-INF/secret.css",
        "/css/%2e%2e/WEB-INF/secret.css",
        "/css/..%2fWEB-INF/secret.css",
        "/..%2f..%2fecho-web/view.jsp",
        "/%57EB-INF/secret.css",
        "/META-INF/MANIFEST.MF",
        "/content/Language.properties",
        "/echo/invoke",
        "/css/",
        "/"
      })
  void threatOfReadingSourcesOfABundleIsRefused(String path) {
    HttpResponse<String> file = browser.get(FILES + path);
    assertThat(file.statusCode()).isBetween(400, 404);
    assertThat(file.body()).doesNotContain("secret", "taglib", "echo-title", "Tomcat");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void portletOfAStoppedBundleIsGoneAndComesBack() throws Exception {
    signIn();
    bundle.stop();
    HttpResponse<String> without = browser.get(PAGE);
    assertThat(without.statusCode()).isEqualTo(200);
    assertThat(without.body()).doesNotContain("cho in het Nederlands");
    assertThat(browser.get(FILES + "/css/main.css").statusCode()).isEqualTo(404);
    assertThat(browser.get(PAGE + "?p_p_id=echo&p_p_lifecycle=2").statusCode()).isEqualTo(404);
    bundle.start();
    assertThat(browser.get(PAGE).body()).contains("cho in het Nederlands");
  }

  private void signIn() {
    assertThat(browser.signIn(MEMBER, PASSWORD, "/").statusCode()).isEqualTo(302);
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }

  private static int actions() {
    return portal.service(AtomicInteger.class).get();
  }
}
