/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.rule.CategoryRule;
import nl.klassenkring.policy.engine.rule.OwnGroupsRule;
import nl.klassenkring.policy.engine.rule.QuietHoursRule;

/** B1, B11 and B14 together, for any draft. */
class PolicyPropertyTest {

  private static final Holiday CHRISTMAS =
      new Holiday("Kerstvakantie", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3));

  private static final List<Rule> RULES =
      List.of(
          new OwnGroupsRule(),
          new QuietHoursRule(
              SchoolCalendar.builder(ZoneId.of("Europe/Amsterdam"))
                  .holidays(List.of(CHRISTMAS))
                  .build()),
          new CategoryRule());

  private static final Policy POLICY = new Policy(RULES);

  @Property
  void sameDraftGetsTheSameVerdict(@ForAll("drafts") Draft draft) {
    assertThat(POLICY.judge(draft)).isEqualTo(new Policy(RULES).judge(draft));
  }

  @Property
  void orderOfRulesIsIrrelevant(
      @ForAll("drafts") Draft draft, @ForAll("orders") List<Rule> shuffled) {

    assertThat(new Policy(shuffled).judge(draft)).isEqualTo(POLICY.judge(draft));
  }

  @Property
  void draftThatIsHeldIsAllowedAtThePromisedMoment(@ForAll("drafts") Draft draft) {
    POLICY
        .judge(draft)
        .placeableFrom()
        .ifPresent(
            moment -> {
              assertThat(moment).isAfter(draft.placedAt());
              assertThat(POLICY.judge(draft.placedAt(moment)).placeableNow()).isTrue();
            });
  }

  @Property
  void strongestFindingDecides(@ForAll("drafts") Draft draft) {
    Verdict verdict = POLICY.judge(draft);

    Outcome strongest =
        verdict.findings().stream()
            .map(finding -> Outcome.of(finding.effect()))
            .max(Outcome::compareTo)
            .orElse(Outcome.ALLOW);
    assertThat(verdict.outcome()).isEqualTo(strongest);
    assertThat(verdict.placeableFrom().isPresent()).isEqualTo(strongest == Outcome.HOLD);
  }

  @Provide
  Arbitrary<List<Rule>> orders() {
    return Arbitraries.shuffle(RULES);
  }

  @Provide
  Arbitrary<Draft> drafts() {
    long first = Instant.parse("2026-09-01T00:00:00Z").getEpochSecond();
    Arbitrary<Instant> moments =
        Arbitraries.longs().between(first, first + 300 * 86_400L).map(Instant::ofEpochSecond);
    Arbitrary<Set<GroupRole>> roles = Arbitraries.of(GroupRole.class).set().ofMaxSize(2);
    Arbitrary<PostCategory> categories = Arbitraries.of(PostCategory.class).injectNull(0.3);

    return Combinators.combine(moments, roles, categories, Arbitraries.strings())
        .as(
            (moment, authorRoles, category, text) ->
                Draft.builder(moment)
                    .authorRoles(authorRoles)
                    .category(category)
                    .text(text)
                    .build());
  }
}
