/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks the very bundles that a school installs. */
class DistributionTest {

  @Test
  void everythingThatTheBundlesNeedIsInTheRelease() {
    List<String> problems = TestRelease.check().problems(Distribution.bundles());

    assertThat(problems).isEmpty();
  }

  @Test
  void theDistributionHoldsTheBundlesOfTheSuite() {
    assertThat(Distribution.bundles())
        .extracting(Bundle::name)
        .contains(
            "nl.klassenkring.policy.engine",
            "nl.klassenkring.policy.api",
            "nl.klassenkring.policy.service",
            "nl.klassenkring.policy.guard",
            "nl.klassenkring.policy.guard.blogs",
            "nl.klassenkring.policy.guard.journal",
            "nl.klassenkring.policy.guard.message.boards",
            "nl.klassenkring.classgroup.api",
            "nl.klassenkring.classgroup.service",
            "nl.klassenkring.classgroup.web",
            "nl.klassenkring.sample.school")
        .doesNotHaveDuplicates();
  }
}
