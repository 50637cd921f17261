/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyNavigationTest {

  @Test
  @DisplayName("G1: the privacy officer has the policy, what waits and the schools")
  void ofThePrivacyOfficer() {
    assertThat(PolicyNavigation.of(true, false, ""))
        .extracting(PolicyNavigation.Item::getKey)
        .containsExactly("policy-of-the-foundation", "waiting-deviations", "deviations-by-school");
  }

  @Test
  @DisplayName("G1: who runs a school has its deviations, and others have nothing")
  void ofASchool() {
    assertThat(PolicyNavigation.of(false, true, ""))
        .extracting(PolicyNavigation.Item::getKey)
        .containsExactly("our-deviations");
    assertThat(PolicyNavigation.of(false, false, "")).isEmpty();
  }

  @Test
  void thePageThatIsShownIsCurrent() {
    assertThat(PolicyNavigation.of(true, false, "/policy/view_waiting"))
        .filteredOn(PolicyNavigation.Item::isCurrent)
        .extracting(PolicyNavigation.Item::getCommand)
        .containsExactly("/policy/view_waiting");
    assertThat(PolicyNavigation.of(true, false, "/"))
        .filteredOn(PolicyNavigation.Item::isCurrent)
        .extracting(PolicyNavigation.Item::getCommand)
        .containsExactly("/policy/view");
  }
}
