/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  @Test
  void privateAndPublicPagesHaveTheAddressesThatLiferayGivesThem() {
    assertThat(PageAddress.parse("/group/groep-5a/berichten"))
        .contains(new PageAddress(true, "/groep-5a", "/berichten"));
    assertThat(PageAddress.parse("/web/de-wilgen/uit-de-groepen"))
        .contains(new PageAddress(false, "/de-wilgen", "/uit-de-groepen"));
  }

  @Test
  void siteAloneStandsForItsFirstPage() {
    assertThat(PageAddress.parse("/group/groep-5a"))
        .contains(new PageAddress(true, "/groep-5a", ""));
    assertThat(PageAddress.parse("/group/groep-5a/"))
        .contains(new PageAddress(true, "/groep-5a", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/group", "/group/", "/web/", "/groups/a", "/o/x/group/a"})
  void otherPathsAreNoPages(String path) {
    assertThat(PageAddress.parse(path)).isEmpty();
  }
}
