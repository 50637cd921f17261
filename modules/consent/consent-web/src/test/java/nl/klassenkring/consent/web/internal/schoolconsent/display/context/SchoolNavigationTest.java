/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchoolNavigationTest {

  @Test
  @DisplayName("C1: disagreements are a page for who may see them alone")
  void disagreementsAreAPageForWhoMaySeeThemAlone() {
    SchoolNavigation director = SchoolNavigation.of(actionId -> true, "");
    SchoolNavigation administrator =
        SchoolNavigation.of(actionId -> !actionId.equals(ConsentActionKeys.VIEW_DISAGREEMENTS), "");

    assertThat(director.getItems()).extracting("key").contains("disagreements");
    assertThat(administrator.getItems())
        .extracting("key")
        .doesNotContain("disagreements")
        .contains("settings");
  }

  @Test
  void whoMayReadTheLogGetsTheLogOnly() {
    SchoolNavigation navigation =
        SchoolNavigation.of(Set.of(ConsentActionKeys.VIEW_AUDIT)::contains, "");

    assertThat(navigation.getItems()).extracting("key").containsExactly("audit-log");
  }

  @Test
  void aFormBelongsToThePageItWasOpenedFrom() {
    SchoolNavigation navigation =
        SchoolNavigation.of(actionId -> true, "/school_consent/edit_text");

    assertThat(navigation.getItems())
        .filteredOn(NavigationItem::isCurrent)
        .extracting("key")
        .containsExactly("wording");
  }

  @Test
  void aPupilBelongsToThePupilsWhomTheAdministratorFindsToo() {
    SchoolNavigation navigation =
        SchoolNavigation.of(
            actionId -> !actionId.equals(ConsentActionKeys.VIEW_DISAGREEMENTS),
            "/school_consent/view_pupil");

    assertThat(navigation.getItems())
        .filteredOn(NavigationItem::isCurrent)
        .extracting("key")
        .containsExactly("per-pupil");
  }

  @Test
  void withoutACommandTheFirstPageIsShown() {
    assertThat(SchoolNavigation.of(actionId -> true, "").getItems().get(0).isCurrent()).isTrue();
  }

  @Test
  void whoMayDoNothingGetsNoPage() {
    assertThat(SchoolNavigation.of(actionId -> false, "").getItems()).isEmpty();
  }
}
