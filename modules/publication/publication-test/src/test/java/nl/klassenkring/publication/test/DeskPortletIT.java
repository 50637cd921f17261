/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D2: what the administrator finds at the director's desk, without JavaScript")
@EmbeddedPortalTest
final class DeskPortletIT {

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private PublicationGroup group;
  private TestUser administrator;
  private String desk;

  @BeforeEach
  void makeGroup() throws Exception {
    group = PublicationGroup.create(portal, school, "Groep 5a");
    administrator =
        school
            .person("Joke")
            .has(SchoolRoleConstants.SCHOOL_ADMINISTRATOR)
            .joins(school.site())
            .joins(group.site());
    desk = school.page(school.site(), "/bureau", PublicationPortletKeys.DIRECTORS_DESK);
  }

  @Test
  void whatWaitsForTheDirectorIsNotThere() throws Exception {
    group.request();

    assertThat(as(group.director()).get(desk).text()).contains("Bruggen bouwen");
    assertThat(as(administrator).get(desk).text()).doesNotContain("Bruggen bouwen");
  }

  @Test
  void whatIsPublicIsThereToBeTakenDownWithoutItsRecord() throws Exception {
    group.approve(group.request());

    PortalPage published = as(administrator).get(desk);

    assertThat(published.text()).contains("Bruggen bouwen").doesNotContain("Verslag");
    assertThat(as(group.director()).get(desk).clickLink("Openbaar").text()).contains("Verslag");

    PortalPage form = published.clickLink("Van de website halen: Bruggen bouwen");
    PortalPage done = form.form("form.sheet").set("reason", "Een naam op de muur").submit();

    assertThat(done.text()).contains("Bruggen bouwen").doesNotContain("Verslag");
    assertThat(done.document().select("a[href*=view_record]")).isEmpty();
  }

  @Test
  @DisplayName("D3: nor is the package for social media")
  void thePackageIsNotThere() throws Exception {
    group.approve(
        group.request(group.draft(group.post()).channel(PublicationChannel.SOCIAL_MEDIA).build()));

    PortalPage published = as(administrator).get(desk);

    assertThat(published.text()).contains("Bruggen bouwen");
    assertThat(published.document().select("a[href*=package]")).isEmpty();
    assertThat(
            as(group.director())
                .get(desk)
                .clickLink("Openbaar")
                .document()
                .select("a[href*=package]"))
        .hasSize(1);
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
