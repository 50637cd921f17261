/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.TextField;
import nl.klassenkring.policy.engine.TextPlace;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.roster.PupilName;
import nl.klassenkring.policy.engine.roster.Roster;

/** Drafts for a group of a few pupils, and what a rule with the catalogue's defaults says. */
final class TextDrafts {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  static final Roster ROSTER =
      Roster.of(
          List.of(
              new PupilName("Sanne", "de", "Vries", true),
              new PupilName("Daan", "van der", "Berg", true),
              new PupilName("Roos", "", "Peters", true),
              new PupilName("Storm", "", "Bakker", true),
              new PupilName("Mila", "", "Verhoeven", false)));

  static final RuleValues DEFAULTS = RuleValues.defaults(ZONE);

  static Draft draft(String text) {
    return builder().text(text).build();
  }

  static Draft.Builder builder() {
    return Draft.builder(Instant.parse("2026-11-17T10:00:00Z"))
        .category(PostCategory.DAILY_LIFE)
        .group(DraftGroup.of(GroupKind.CLASS).withRoster(ROSTER));
  }

  static Rule rule(RuleDefinition definition) {
    return definition.rule(DEFAULTS).orElseThrow();
  }

  /**
   * Asserts what a rule finds, as {@code block policy-b4-private}, with a comma between findings;
   * {@code -} for nothing.
   */
  static void assertFinds(Rule rule, Draft draft, String expected) {
    List<String> wanted = expected.equals("-") ? List.of() : Arrays.asList(expected.split(", "));

    assertThat(rule.judge(draft))
        .extracting(
            finding -> finding.effect().name().toLowerCase(Locale.ROOT) + " " + finding.reasonKey())
        .containsExactlyElementsOf(wanted);
    assertThat(rule.judge(draft))
        .allSatisfy(finding -> assertThat(finding.ruleId()).isEqualTo(rule.id()));
  }

  /** What was typed at the places of a finding. */
  static List<String> typedAt(Finding finding, Draft draft) {
    return finding.places().stream().map(place -> typed(place, draft)).toList();
  }

  private static String typed(TextPlace place, Draft draft) {
    String text = place.field() == TextField.TITLE ? draft.title() : draft.text();
    if (place.field() == TextField.ALT_TEXT) {
      text = draft.pictures().get(place.pictureNumber() - 1).description();
    }
    return text.substring(place.start(), place.end());
  }

  private TextDrafts() {}
}
