/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.embedded.EmbeddedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The friendly URLs of a portlet, by the core's own routes, on a page that guests may view. */
@EmbeddedPortalTest
final class FriendlyUrlIT {

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private PortalHttpClient guest;
  private final NewsPortlet portlet = new NewsPortlet();
  private TestPortlet deployed;
  private String address;
  private String path;

  @BeforeEach
  void openPage() throws Exception {
    deployed = portlet.deploy(portal);
    address = school.publicPage(school.site(), "/nieuws", deployed.id());
    path = address + portlet.mapping();
  }

  @AfterEach
  void takeAway() throws Exception {
    deployed.close();
  }

  @Test
  void anAddressReachesThePortletWithItsParameters() {
    assertThat(asked(path + "/123/een-titel")).isEqualTo("newsId=123 title=een-titel group=");
    assertThat(asked(path + "/groep-5a")).isEqualTo("newsId= title= group=groep-5a");
    assertThat(asked(path)).isEqualTo(asked(path + "/")).isEqualTo(asked(address));
  }

  @Test
  void aPartOfAnAddressIsDecodedOnce() {
    assertThat(asked(path + "/123/50%2525%20k%C3%B6p%26x%3D1"))
        .isEqualTo("newsId=123 title=50%25 köp&x=1 group=");
  }

  @Test
  void addressesOfThePortletAreWrittenInTheFriendlyForm() {
    assertThat(link("item")).endsWith(path + "/123/een-titel");
    assertThat(link("group")).endsWith(path + "/groep-5a");
    assertThat(link("atom")).endsWith(path + "/atom");
    assertThat(link("picture")).endsWith(path + "/123/picture");
  }

  @Test
  void anAddressReachesAResource() {
    assertThat(guest.get(path + "/atom").body()).isEqualTo("atom of ");
    assertThat(guest.get(path + "/123/picture").body()).isEqualTo("picture of 123");
  }

  @Test
  void anAddressThatNoPortletKnowsIsNotFound() {
    assertThat(guest.get(address + "/-/niemand/123").status()).isEqualTo(404);
  }

  @Test
  void anAddressIsGoneWithItsPortlet() throws Exception {
    deployed.close();

    assertThat(guest.get(path + "/atom").status()).isEqualTo(404);

    deployed = portlet.deploy(portal);
  }

  @Test
  void threatOfReadingAClosedPageByAPortletsAddressLeadsToSignIn() {
    String closed = school.page(school.site(), "/besloten", deployed.id());

    assertThat(guest.get(closed + portlet.mapping() + "/atom").uri().getPath())
        .isEqualTo("/sign-in");
  }

  private String asked(String at) {
    return guest.get(at).document().getElementById("asked").text();
  }

  private String link(String id) {
    return guest.get(address).document().getElementById(id).attr("href");
  }
}
