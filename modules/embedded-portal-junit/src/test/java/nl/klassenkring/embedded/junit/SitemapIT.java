/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.ResourcePermissionLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.VirtualHostLocalServiceUtil;
import com.liferay.site.manager.SitemapManager;
import com.liferay.site.provider.SitemapURLProvider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What search engines are told of a Site. */
@EmbeddedPortalTest
final class SitemapIT {

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private PortalHttpClient crawler;
  @PortalService private SitemapManager sitemaps;
  private TestPortlet deployed;
  private Group site;
  private String address;

  @BeforeEach
  void openPage() throws Exception {
    deployed = new NewsPortlet().deploy(portal);
    site = school.site();
    deployed.register(
        SitemapURLProvider.class, new NewsSitemap(sitemaps, site.getGroupId()), Map.of());
    address = school.publicPage(site, "/nieuws", deployed.id());
  }

  @AfterEach
  void takeAway() throws Exception {
    setHosts(Map.of());
    deployed.close();
  }

  @Test
  void theIndexLeadsToTheAddressesThatAProviderAddsToAPage() {
    List<String> index = xml(sitemap(site)).select("sitemapindex > sitemap > loc").eachText();
    assertThat(index).hasSize(1);

    Document page = xml(crawler.download(index.get(0)));

    List<String> addresses = page.select("urlset > url > loc").eachText();
    assertThat(addresses).hasSize(2);
    assertThat(addresses.get(0)).isEqualTo(portal.baseUri().resolve(address).toString());
    assertThat(addresses.get(1)).startsWith(portal.baseUri() + "item?a=1&page=");
    assertThat(page.select("lastmod").eachText()).contains(NewsPortlet.CHANGED.toString());
  }

  @Test
  void threatOfFindingClosedPagesInASitemapFindsNone() throws Exception {
    school.page(site, "/besloten", deployed.id());
    hideFromGuests("/nieuws");

    assertThat(xml(sitemap(site)).select("loc")).isEmpty();
    assertThat(
            crawler
                .download("/sitemap.xml?privateLayout=true&groupId=" + site.getGroupId())
                .status())
        .isEqualTo(404);
  }

  @Test
  void aSiteWithAHostOfItsOwnHasRobotsAndASitemapThere() throws Exception {
    setHosts(Map.of("127.0.0.1", ""));
    URI host = URI.create("http://127.0.0.1:" + portal.baseUri().getPort() + "/");
    PortalHttpClient ofHost = new PortalHttpClient(host);

    assertThat(ofHost.get("/robots.txt").body())
        .contains("User-Agent: *", "Sitemap: " + host + "sitemap.xml");
    assertThat(xml(ofHost.download("/sitemap.xml")).select("sitemapindex > sitemap")).hasSize(1);
  }

  @Test
  void aPortalWithoutHostsOfSitesHasRobotsWithoutASitemap() {
    assertThat(crawler.get("/robots.txt").body())
        .contains("User-Agent: *")
        .doesNotContain("Sitemap");
    assertThat(crawler.get("/sitemap.xml").status()).isEqualTo(404);
    assertThat(crawler.get("/sitemap.xml?groupId=1").status()).isEqualTo(404);
  }

  private void setHosts(Map<String, String> hosts) throws Exception {
    VirtualHostLocalServiceUtil.updateVirtualHosts(
        site.getCompanyId(), site.getPublicLayoutSet().getLayoutSetId(), new TreeMap<>(hosts));
  }

  private void hideFromGuests(String friendlyURL) throws Exception {
    Layout layout =
        LayoutLocalServiceUtil.getFriendlyURLLayout(site.getGroupId(), false, friendlyURL);
    ResourcePermissionLocalServiceUtil.removeResourcePermission(
        site.getCompanyId(),
        Layout.class.getName(),
        ResourceConstants.SCOPE_INDIVIDUAL,
        String.valueOf(layout.getPlid()),
        RoleLocalServiceUtil.getRole(site.getCompanyId(), RoleConstants.GUEST).getRoleId(),
        ActionKeys.VIEW);
  }

  private PortalDownload sitemap(Group group) {
    return crawler.download("/sitemap.xml?privateLayout=false&groupId=" + group.getGroupId());
  }

  private static Document xml(PortalDownload answer) {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/xml");
    return Jsoup.parse(new String(answer.body(), UTF_8), Parser.xmlParser());
  }
}
