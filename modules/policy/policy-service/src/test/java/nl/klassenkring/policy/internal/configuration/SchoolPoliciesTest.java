/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchoolPoliciesTest {

  private static final Draft TUESDAY_AT_HALF_PAST_FIVE =
      Draft.builder(Instant.parse("2026-11-17T16:30:00Z"))
          .authorRoles(Set.of(GroupRole.TEACHER))
          .category(PostCategory.GENERAL)
          .build();

  private final ConfiguredSchoolPolicy until18 =
      Configurations.configured(Map.of("school", "/de-wilgen", "quietFrom", "18:00"));

  private final ConfiguredSchoolPolicy broken =
      Configurations.configured(Map.of("school", "/de-linde", "quietFrom", "6 pm"));

  private final ConfiguredSchoolPolicy nameless =
      Configurations.configured(Map.of("quietFrom", "18:00"));

  @Test
  void schoolHasItsOwnPolicy() {
    assertThat(outcome("/de-wilgen", until18, broken)).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void schoolWithoutConfigurationHasTheDefaults() {
    assertThat(outcome("/de-beuk", until18, broken)).isEqualTo(Outcome.HOLD);
    assertThat(outcome("/de-beuk")).isEqualTo(Outcome.HOLD);
  }

  @Test
  void slashAndCapitalsOfATypedFriendlyURLDoNotMatter() {
    ConfiguredSchoolPolicy typed =
        Configurations.configured(Map.of("school", " De-Wilgen ", "quietFrom", "18:00"));

    assertThat(outcome("/de-wilgen", typed)).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void brokenConfigurationRefusesThePostsOfItsSchoolOnly() {
    Verdict verdict = judge("/de-linde", until18, broken);

    assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("configuration");
    assertThat(verdict.findings().get(0).arguments()).containsExactly("quietFrom");
    assertThat(outcome("/de-wilgen", until18, broken)).isEqualTo(Outcome.ALLOW);
  }

  @Test
  @DisplayName("D2: a broken configuration refuses public versions, too")
  void brokenConfigurationRefusesPublicVersions() {
    Draft draft =
        Draft.builder(Instant.parse("2026-11-17T16:30:00Z"))
            .kind(DraftKind.PUBLICATION)
            .channel(PublicationChannel.WEBSITE)
            .build();

    assertThat(choose("/de-linde", broken).judge(draft).findings())
        .extracting(Finding::ruleId)
        .containsExactly("configuration");
    assertThat(choose("/de-wilgen", broken).judge(draft).outcome()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void twoConfigurationsOfOneSchoolRefuseItsPosts() {
    ConfiguredSchoolPolicy second = Configurations.configured(Map.of("school", "de-wilgen"));

    assertThat(outcome("/de-wilgen", until18, second)).isEqualTo(Outcome.BLOCK);
  }

  @Test
  void configurationThatNamesNoSchoolRefusesThePostsOfSchoolsWithoutTheirOwn() {
    assertThat(outcome("/de-beuk", until18, nameless)).isEqualTo(Outcome.BLOCK);
    assertThat(outcome("/de-wilgen", until18, nameless)).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void changedConfigurationHolds() {
    until18.read(
        Configurations.of("/de-wilgen", "quietFrom", "17:15"), Map.of("service.pid", "pid"));

    assertThat(outcome("/de-wilgen", until18)).isEqualTo(Outcome.HOLD);
  }

  private static Outcome outcome(String friendlyURL, ConfiguredSchoolPolicy... configured) {
    return judge(friendlyURL, configured).outcome();
  }

  private static Verdict judge(String friendlyURL, ConfiguredSchoolPolicy... configured) {
    return choose(friendlyURL, configured).judge(TUESDAY_AT_HALF_PAST_FIVE);
  }

  private static SchoolPolicy choose(String friendlyURL, ConfiguredSchoolPolicy... configured) {
    return SchoolPolicies.choose(List.of(configured), SchoolKey.of(friendlyURL));
  }
}
