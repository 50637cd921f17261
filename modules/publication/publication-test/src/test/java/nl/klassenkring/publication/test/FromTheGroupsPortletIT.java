/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalDownload;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D1: what guests read of a school's class groups")
@EmbeddedPortalTest
final class FromTheGroupsPortletIT {

  @PortalService private ControllableClock clock;
  @PortalService private PortalHttpClient guest;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private String address;
  private PublicationGroup group;
  private String path;
  private long pupilId;

  @BeforeEach
  void openPage() throws Exception {
    group = PublicationGroup.create(portal, school, "Groep 5a");
    pupilId = group.pupil("Wietske");
    address = school.publicPage(school.site(), "/uit", PublicationPortletKeys.FROM_THE_GROUPS);
    path = address + "/-/uit-de-groepen";
  }

  @Test
  @DisplayName("D1: a guest reads the list, and nothing of who wrote, approved or is in it")
  void aGuestReadsTheList() throws Exception {
    PublicItem item = published(group);
    PortalPage page = guest.get(address);
    Element article = page.document().selectFirst("article");

    assertThat(article.select("h3 a").text()).isEqualTo("Bruggen bouwen");
    assertThat(article.select("h3 a").attr("href")).endsWith(path(item));
    assertThat(article.text())
        .contains("In de klas bouwden kinderen bruggen van papier.", "Groep 5a");
    assertThat(article.select("time").attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d");

    Element image = article.selectFirst("img");

    assertThat(image.attr("alt")).isEqualTo("Een brug van papier");
    assertThat(image.attr("loading")).isEqualTo("lazy");
    assertThat(image.attr("width")).isEqualTo("64");
    assertThat(image.attr("height")).isEqualTo("48");
    assertThat(image.attr("src")).contains(path + "/foto/").endsWith("/thumbnail");
    assertThat(guest.download(image.attr("src")).status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("Gerda", "Wietske", "/group/");
    assertThat(page.document().select("meta[name=robots]").attr("content"))
        .isEqualTo("index,follow");
    assertThat(page.header("Cache-Control")).contains("max-age=0, must-revalidate");
    assertThat(page.header("Set-Cookie")).isEmpty();
  }

  @Test
  void aSchoolWithNothingPublicSaysSo() {
    assertThat(guest.get(address).text()).contains("Er zijn nog geen berichten.");
  }

  @Test
  @DisplayName("D1: a guest reads an item, by an address that can be shared and found")
  void aGuestReadsAnItem() throws Exception {
    PublicItem item = published(group);
    Document page = guest.get(path(item)).document();
    Element article = page.selectFirst("article");
    String itself = portal.baseUri().resolve(path(item)).toString();

    assertThat(article.select("h2").text()).isEqualTo("Bruggen bouwen");
    assertThat(article.select("p").eachText())
        .contains("In de klas bouwden kinderen bruggen van papier.");
    assertThat(article.select("figcaption").text()).isEqualTo("De brug");
    assertThat(article.select("figure img").attr("alt")).isEqualTo("Een brug van papier");
    assertThat(article.select("figure img").attr("srcset")).contains("/phone 64w", "/screen 64w");
    assertThat(article.select("a:containsOwn(Alle berichten uit de groepen)").attr("href"))
        .endsWith(address);

    assertThat(page.title()).startsWith("Bruggen bouwen");
    assertThat(meta(page, "name=description"))
        .isEqualTo("In de klas bouwden kinderen bruggen van papier.");
    assertThat(meta(page, "name=robots")).isEqualTo("index,follow");
    assertThat(meta(page, "property=og:type")).isEqualTo("article");
    assertThat(meta(page, "property=og:title")).isEqualTo("Bruggen bouwen");
    assertThat(meta(page, "property=og:url")).isEqualTo(itself);
    assertThat(meta(page, "property=og:image:alt")).isEqualTo("Een brug van papier");
    assertThat(guest.download(meta(page, "property=og:image")).header("Content-Type"))
        .contains("image/jpeg");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(itself);
    assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
        .endsWith(path + "/atom");
  }

  @Test
  @DisplayName("D2: what was public and is not any more is gone: page, pictures, list and feed")
  void aWithdrawnConsentTakesDownAtTheNextRequest() throws Exception {
    PublicItem item = published(group);
    List<String> pictures = pictures(item);
    PortalDownload picture = guest.download(pictures.get(0));
    PortalDownload feed = guest.download(path + "/atom");
    String pictureTag = picture.header("ETag").orElseThrow();
    String feedTag = feed.header("ETag").orElseThrow();

    assertThat(guest.download(pictures.get(0), "If-None-Match", pictureTag).status())
        .isEqualTo(304);
    assertThat(guest.download(path + "/atom", "If-None-Match", feedTag).status()).isEqualTo(304);

    group.answer(pupilId, ConsentPurposeKeys.WEBSITE, false);

    PortalPage gone = guest.get(path(item));

    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.text())
        .contains("Dit bericht is niet meer openbaar.")
        .doesNotContain("Bruggen bouwen");
    assertThat(meta(gone.document(), "name=robots")).isEqualTo("noindex");
    assertThat(gone.document().select("meta[property^=og:]")).isEmpty();

    for (String address : pictures) {
      PortalDownload missing = guest.download(address, "If-None-Match", pictureTag);

      assertThat(missing.status()).isEqualTo(410);
      assertThat(missing.body()).isEmpty();
      assertThat(missing.header("Cache-Control")).contains("no-store");
    }

    PortalDownload later =
        guest.download(
            path + "/atom",
            "If-None-Match",
            feedTag,
            "If-Modified-Since",
            "Fri, 01 Jan 2100 00:00:00 GMT");

    assertThat(later.status()).isEqualTo(200);
    assertThat(xml(later).select("entry")).isEmpty();
    assertThat(guest.get(address).document().select("article")).isEmpty();
    assertThat(xml(sitemap()).select("loc").eachText()).noneMatch(loc -> loc.contains("/-/"));
  }

  @Test
  void threatOfReadingWhatIsNotPublicFindsNothing() throws Exception {
    PublicationRequest request = group.request(pupilId);
    TestSchool other = TestSchool.create(portal.company());
    PublicationGroup ofOther = PublicationGroup.create(portal, other, "Groep 6");

    ofOther.pupil("Ybeltje");

    PublicItem elsewhere = published(ofOther);

    assertThat(group.item(request)).isNull();

    for (String unknown :
        List.of(
            "/" + elsewhere.getPublicItemId() + "/" + elsewhere.getUrlTitle(),
            "/" + request.getPublicationRequestId(),
            "/99999999999999999999",
            "/groep/" + ofOther.classGroup().getClassGroupId(),
            "/groep/" + group.classGroup().getClassGroupId())) {

      PortalPage page = guest.get(path + unknown);

      assertThat(page.status()).as(unknown).isEqualTo(404);
      assertThat(page.text()).contains("Dit bericht staat hier niet.");
      assertThat(meta(page.document(), "name=robots")).isEqualTo("noindex");
    }

    assertThat(guest.download(path + "/foto/1/phone").status()).isEqualTo(404);
    assertThat(guest.download(path + "/foto/1/original").status()).isEqualTo(404);
  }

  @Test
  void aPictureIsGivenWithWhatCachesNeedToAskAgain() throws Exception {
    PortalDownload picture = guest.download(pictures(published(group)).get(0));

    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.header("Content-Type")).contains("image/jpeg");
    assertThat(picture.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(picture.headers().allValues("Cache-Control")).containsExactly("public, no-cache");
    assertThat(picture.header("ETag").orElseThrow()).matches("\"[\\w-]+\"");
    assertThat(picture.body()).startsWith(0xFF, 0xD8);
  }

  @Test
  @DisplayName("D1: the feed leads to what is public, in the school's name")
  void theFeedHasTheNewest() throws Exception {
    PublicItem item = published(group);
    PortalDownload download = guest.download(path + "/atom");
    Document feed = xml(download);
    Element entry = feed.selectFirst("entry");

    assertThat(download.header("Content-Type").orElseThrow())
        .startsWith("application/atom+xml")
        .containsIgnoringCase("charset=utf-8");
    assertThat(download.header("Last-Modified")).isPresent();
    assertThat(feed.select("feed > link[rel=self]").attr("href"))
        .isEqualTo(portal.baseUri().resolve(path + "/atom").toString());
    assertThat(feed.select("feed > link[rel=alternate]").attr("href"))
        .isEqualTo(portal.baseUri().resolve(address).toString());
    assertThat(feed.select("feed > author > name").text())
        .isEqualTo(school.site().getDescriptiveName());
    assertThat(entry.select("id").text()).isEqualTo("urn:uuid:" + item.getUuid());
    assertThat(entry.select("link").attr("href"))
        .isEqualTo(portal.baseUri().resolve(path(item)).toString());
    assertThat(entry.select("category").attr("term")).startsWith("Groep 5a");
    assertThat(entry.select("summary").text())
        .isEqualTo("In de klas bouwden kinderen bruggen van papier.");
    assertThat(new String(download.body(), UTF_8)).doesNotContain("Gerda", "Wietske");
  }

  @Test
  @DisplayName("D1: older items come ten at a time, and no page shows one again")
  void aGuestGoesBack() throws Exception {
    new ManyPublicItems(group, List.of(pupilId)).insert(25, clock.instant());

    PortalPage first = guest.get(address);
    PortalPage second = guest.get(older(first));
    PortalPage third = guest.get(older(second));

    assertThat(items(first)).hasSize(10);
    assertThat(items(second)).hasSize(10).doesNotContainAnyElementsOf(items(first));
    assertThat(items(third))
        .hasSize(5)
        .doesNotContainAnyElementsOf(items(first))
        .doesNotContainAnyElementsOf(items(second));
    assertThat(third.document().select("a[rel=next]")).isEmpty();
    assertThat(older(first)).contains(path + "/ouder/");
    assertThat(meta(second.document(), "name=robots")).isEqualTo("noindex,follow");
    assertThat(xml(guest.download(path + "/atom")).select("entry")).hasSize(20);
  }

  @Test
  @DisplayName("D1: a guest reads of one group only")
  void aGuestChoosesAGroup() throws Exception {
    PublicationGroup other = PublicationGroup.create(portal, school, "Groep 8");

    other.pupil("Fardau");

    PublicItem ofGroup = published(group);

    published(other);

    PortalPage all = guest.get(address);
    String link =
        all.document().select("nav li a").stream()
            .filter(a -> a.text().startsWith("Groep 5a"))
            .findFirst()
            .orElseThrow()
            .attr("href");
    PortalPage chosen = guest.get(link);

    assertThat(items(all)).hasSize(2);
    assertThat(link).endsWith(path + "/groep/" + group.classGroup().getClassGroupId());
    assertThat(items(chosen)).singleElement().asString().endsWith(path(ofGroup));
    assertThat(chosen.document().select("a[aria-current]").text()).startsWith("Groep 5a");
    assertThat(chosen.document().title()).startsWith("Groep 5a");
    assertThat(chosen.document().select("link[rel=canonical]").attr("href")).endsWith(link);
  }

  @Test
  void theSitemapNamesItems() throws Exception {
    PublicItem item = published(group);

    assertThat(xml(sitemap()).select("url > loc").eachText())
        .contains(portal.baseUri().resolve(path(item)).toString());
  }

  @Test
  @DisplayName("C8: the privacy statement of the school is one link away")
  void theListLeadsToThePrivacyStatement() {
    assertThat(guest.get(address).text()).doesNotContain("Privacyverklaring");

    String statement =
        school.publicPage(school.site(), "/privacy", ConsentPortletKeys.PRIVACY_STATEMENT);

    assertThat(
            guest
                .get(address)
                .document()
                .select(".klassenkring-public-links a:contains(Privacyverklaring)")
                .attr("href"))
        .endsWith(statement);
  }

  private PublicItem published(PublicationGroup ofGroup) throws Exception {
    PublicationRequest request = ofGroup.request(ofGroup.pupilIds().toArray(Long[]::new));

    ofGroup.approve(request);
    return ofGroup.item(request);
  }

  private String path(PublicItem item) {
    return path + "/" + item.getPublicItemId() + "/" + item.getUrlTitle();
  }

  /** The addresses of an item's picture, in all sizes. */
  private List<String> pictures(PublicItem item) {
    String phone = guest.get(path(item)).document().select("figure img").attr("src");

    assertThat(phone).endsWith("/phone");
    return List.of(
        phone, phone.replace("/phone", "/screen"), phone.replace("/phone", "/thumbnail"));
  }

  private PortalDownload sitemap() {
    PortalDownload index = guest.download("/sitemap.xml?groupId=" + school.site().getGroupId());

    return guest.download(xml(index).selectFirst("sitemap > loc").text());
  }

  private static String older(PortalPage page) {
    return page.document().select("a[rel=next]").attr("href");
  }

  private static List<String> items(PortalPage page) {
    return page.document().select("article h3 a").eachAttr("href");
  }

  private static String meta(Document page, String selector) {
    return page.select("meta[" + selector + "]").attr("content");
  }

  private static Document xml(PortalDownload download) {
    assertThat(download.status()).isEqualTo(200);
    return Jsoup.parse(new String(download.body(), UTF_8), "", Parser.xmlParser());
  }
}
