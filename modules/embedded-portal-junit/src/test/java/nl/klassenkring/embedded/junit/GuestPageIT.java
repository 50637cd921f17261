/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.embedded.EmbeddedPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a portlet on a public page can tell browsers, caches and search engines. */
@EmbeddedPortalTest
final class GuestPageIT {

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private PortalHttpClient guest;
  private final NewsPortlet portlet = new NewsPortlet();
  private TestPortlet deployed;
  private String address;

  @BeforeEach
  void openPage() throws Exception {
    deployed = portlet.deploy(portal);
    address = school.publicPage(school.site(), "/nieuws", deployed.id());
  }

  @AfterEach
  void takeAway() throws Exception {
    deployed.close();
  }

  @Test
  void theHeadHasWhatThePortletSaysOfThePage() {
    Element head = guest.get(address).document().head();

    assertThat(head.getElementsByTag("title").text()).startsWith("Bollen & knollen - School ");
    assertThat(meta(head, "name=description")).isEqualTo("Wat \"bloeit\" er?");
    assertThat(meta(head, "name=keywords")).isEqualTo("bollen");
    assertThat(meta(head, "name=robots")).isEqualTo("noindex");
  }

  @Test
  void theHeadHasTheElementsThatThePortletAdds() {
    Element head = guest.get(address).document().head();

    assertThat(meta(head, "property=og:title")).isEqualTo("Bollen & \"knollen\"");
    Element feed = head.selectFirst("link[rel=alternate][type=application/atom+xml]");
    assertThat(feed.attr("href")).endsWith(address + portlet.mapping() + "/atom");
  }

  @Test
  void thePortletSaysTheStatusAndTheHeadersOfThePage() {
    PortalPage gone = guest.get(address + portlet.mapping() + "/" + NewsPortlet.GONE);

    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.header("X-Robots-Tag")).contains("noindex");
    assertThat(gone.document().getElementById("asked")).isNotNull();
    assertThat(guest.get(address).status()).isEqualTo(200);
  }

  @Test
  void thePortletSaysTheStatusAndTheHeadersOfAResource() {
    String path = address + portlet.mapping();
    PortalDownload feed = guest.download(path + "/atom");

    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.header("ETag")).contains(NewsPortlet.TAG);
    assertThat(feed.header("Last-Modified")).contains("Tue, 17 Nov 2026 08:00:00 GMT");
    assertThat(feed.headers().allValues("Cache-Control")).containsExactly(NewsPortlet.SHARED);
    PortalDownload known = guest.download(path + "/atom", "If-None-Match", NewsPortlet.TAG);
    assertThat(known.status()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
    assertThat(guest.download(path + "/410/picture").status()).isEqualTo(410);
  }

  @Test
  void aCacheMayKeepWhatAGuestSees() {
    PortalDownload page = guest.download(address);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.headers().allValues("Cache-Control")).containsExactly(NewsPortlet.SHARED);
    assertThat(page.header("Vary").orElseThrow()).containsIgnoringCase("cookie");
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    PortalDownload feed = guest.download(address + portlet.mapping() + "/atom");
    assertThat(feed.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(guest.download("/web/nergens").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void threatOfSomebodysPageInACacheMeetsNoStore() {
    guest.signIn(school.person("Ank"));

    assertThat(guest.download(address).headers().allValues("Cache-Control"))
        .containsExactly("no-store");
  }

  @Test
  void aGuestWhoNeedsASessionGetsOneAndNoCacheKeepsThat() throws Exception {
    try (TestPortlet form = TestPortlet.deploy(portal, new FilesPortlet())) {
      PortalPage page = guest.get(school.publicPage(school.site(), "/formulier", form.id()));

      assertThat(page.header("Set-Cookie")).isPresent();
      assertThat(page.header("Cache-Control")).contains("no-store");
      assertThat(page.form("form[enctype]").submit().status()).isEqualTo(200);
    }
  }

  @Test
  void aGuestChoosesTheLanguage() {
    String home = portal.baseUri().toString();

    PortalPage page = chooseEnglish(home.substring(0, home.length() - 1));

    assertThat(page.document().select("html").attr("lang")).isEqualTo("en");
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void threatOfALanguageChosenByAnotherSiteIsRefused() {
    assertThat(chooseEnglish("https://elsewhere.example").status()).isEqualTo(403);
  }

  private PortalPage chooseEnglish(String origin) {
    return guest.post(
        "/language",
        "application/x-www-form-urlencoded",
        "languageId=en_US&redirect=" + address,
        "Origin",
        origin);
  }

  private static String meta(Element head, String selector) {
    return head.select("meta[" + selector + "]").attr("content");
  }
}
