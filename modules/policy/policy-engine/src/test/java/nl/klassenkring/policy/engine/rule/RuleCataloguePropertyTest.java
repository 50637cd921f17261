/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.ReplyMode;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.calendar.TimeRange;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;

/** All rules of the catalogue together, for any values, any draft and any history. */
class RuleCataloguePropertyTest {

  private static final long FIRST = Instant.parse("2027-02-15T00:00:00Z").getEpochSecond();
  private static final int DAYS = 60;

  @Property(tries = 300)
  void sameInputGetsTheSameVerdict(
      @ForAll("values") RuleValues values, @ForAll("drafts") Draft draft) {

    assertThat(RuleCatalogue.policy(values).judge(draft))
        .isEqualTo(RuleCatalogue.policy(RuleValues.of(values.zone(), values.texts())).judge(draft));
  }

  @Property(tries = 300)
  void verdictIsIndependentOfTheOrderOfRules(
      @ForAll("values") RuleValues values, @ForAll("drafts") Draft draft, @ForAll Random random) {

    List<Rule> rules = rules(values);
    Verdict verdict = new Policy(rules).judge(draft);
    Collections.shuffle(rules, random);

    assertThat(new Policy(rules).judge(draft)).isEqualTo(verdict);
  }

  @Property(tries = 300)
  void whatIsHeldMayBePlacedAtThePromisedMomentAndNoEarlierHour(
      @ForAll("values") RuleValues values, @ForAll("drafts") Draft draft) {

    Policy policy = RuleCatalogue.policy(values);

    policy
        .judge(draft)
        .placeableFrom()
        .ifPresent(
            moment -> {
              assertThat(policy.judge(draft.placedAt(moment)).placeableNow()).isTrue();
              for (Instant earlier = draft.placedAt().plusSeconds(3600);
                  earlier.isBefore(moment);
                  earlier = earlier.plusSeconds(3600)) {
                assertThat(policy.judge(draft.placedAt(earlier)).placeableNow())
                    .as("%s", earlier)
                    .isFalse();
              }
            });
  }

  @Property(tries = 300)
  void schoolThatIsMoreSpecificIsNeverMilder(
      @ForAll("values") RuleValues foundation,
      @ForAll("values") RuleValues school,
      @ForAll("drafts") Draft draft) {

    RuleValues kept = moreSpecific(foundation, school);

    assertThat(outcome(kept, draft)).isGreaterThanOrEqualTo(outcome(foundation, draft));
  }

  /** The school's values, but the foundation's where the school's would be milder. */
  private static RuleValues moreSpecific(RuleValues foundation, RuleValues school) {
    return RuleValues.of(
        foundation.zone(),
        foundation.texts().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey(),
                    entry -> {
                      RuleParameter<?> parameter =
                          RuleCatalogue.parameter(entry.getKey()).orElseThrow();
                      String own = school.texts().get(entry.getKey());
                      return parameter.isMoreSpecific(entry.getValue(), own)
                          ? own
                          : entry.getValue();
                    })));
  }

  private static Outcome outcome(RuleValues values, Draft draft) {
    return RuleCatalogue.policy(values).judge(draft).outcome();
  }

  private static List<Rule> rules(RuleValues values) {
    List<Rule> rules = new ArrayList<>();
    RuleCatalogue.definitions()
        .forEach(definition -> definition.rule(values).ifPresent(rules::add));
    return rules;
  }

  @Provide
  Arbitrary<RuleValues> values() {
    Arbitrary<Set<GroupRole>> roles = Arbitraries.of(GroupRole.class).set().ofMinSize(1);
    Arbitrary<WeekHours> quiet =
        Combinators.combine(
                Arbitraries.integers().between(16, 20), Arbitraries.integers().between(6, 9))
            .as(
                (from, until) ->
                    WeekHours.daily(new TimeRange(LocalTime.of(from, 0), LocalTime.of(until, 30))));
    Arbitrary<WeekHours> lessons =
        Arbitraries.of(
            WeekHours.NONE,
            WeekHours.daily(TimeRange.parse("08:30-12:00")),
            WeekHours.daily(TimeRange.parse("08:30-12:00"), TimeRange.parse("12:45-15:00")));
    Arbitrary<List<Frequency>> maximums =
        Combinators.combine(
                Arbitraries.integers().between(1, 4),
                Arbitraries.of(Window.DAY, Window.WEEK, Window.MONTH, Window.days(10)))
            .as(Frequency::of)
            .list()
            .ofMaxSize(2)
            .uniqueElements();
    Arbitrary<Boolean> choice = Arbitraries.of(true, false);

    return Combinators.combine(roles, quiet, lessons, maximums, choice, choice, choice)
        .as(
            (placing, quietHours, lessonHours, most, replies, teacherReplies, excursions) ->
                RuleValues.defaults(DraftFixture.AMSTERDAM)
                    .with(OwnGroupsRule.PLACING_ROLES, placing)
                    .with(QuietParameters.QUIET_HOURS, quietHours)
                    .with(QuietParameters.LESSON_HOURS, lessonHours)
                    .with(QuietParameters.EXCURSIONS, excursions)
                    .with(QuietParameters.REPLIES, replies)
                    .with(FrequencyParameters.MAXIMUM, most)
                    .with(ReplyModeRule.REPLIES, replies)
                    .with(ReplyModeRule.TEACHER_REPLIES, teacherReplies));
  }

  @Provide
  Arbitrary<Draft> drafts() {
    Arbitrary<PostCategory> categories = Arbitraries.of(PostCategory.class).injectNull(0.1);
    Arbitrary<DraftKind> kinds = Arbitraries.of(DraftKind.POST, DraftKind.POST, DraftKind.REPLY);
    Arbitrary<GroupKind> groups =
        Arbitraries.of(GroupKind.CLASS, GroupKind.CLASS, GroupKind.SCHOOL, GroupKind.MR);
    Arbitrary<Boolean> choice = Arbitraries.of(true, false);

    return Combinators.combine(
            moments(),
            Arbitraries.of(GroupRole.class).set().ofMaxSize(3),
            categories,
            kinds,
            Combinators.combine(groups, history())
                .as((kind, history) -> DraftGroup.of(kind).withHistory(history)),
            Arbitraries.of(ReplyMode.class),
            choice,
            choice)
        .as(
            (moment, roles, category, kind, group, mode, important, excursion) ->
                Draft.builder(moment)
                    .authorRoles(roles)
                    .category(category)
                    .kind(kind)
                    .group(group)
                    .replyMode(mode)
                    .important(important)
                    .excursion(excursion)
                    .build());
  }

  private static Arbitrary<GroupHistory> history() {
    return Combinators.combine(
            moments(), Arbitraries.of(PostCategory.class), Arbitraries.of(true, false))
        .as(PlacedPost::new)
        .list()
        .ofMaxSize(12)
        .map(GroupHistory::of);
  }

  /** Whole hours around the change to summer time. */
  private static Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(0, DAYS * 24L)
        .map(hour -> Instant.ofEpochSecond(FIRST + hour * 3600));
  }
}
