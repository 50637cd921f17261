/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever people do with a slot, in whatever order. */
class PlacesPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

  @Property
  void neverMoreThanWantedAndNobodyLosesAPlaceOnTheDayByHimself(
      @ForAll DecisionMode mode,
      @ForAll @IntRange(min = 1, max = 3) int wanted,
      @ForAll("steps") List<Step> steps) {

    SlotTerms terms = new SlotTerms(DAY, LocalTime.of(8, 30), null, wanted, mode);
    Places places = new Places(terms, Map.of());

    for (Step step : steps) {
      Places before = places;

      try {
        places = step.take(places);
      } catch (HelpRefusedException refused) {
        assertThat(places).as("nothing changed").isSameAs(before);
      }

      assertThat(places.taken()).isBetween(0, wanted);
      assertThat(places.free()).isEqualTo(wanted - places.taken());

      if (terms.hasBegunBy(step.now)) {
        assertThat(places.taken()).as("%s", step).isEqualTo(before.taken());
      }

      if (step.kind == Kind.HAND_OVER) {
        assertThat(places.taken()).as("%s", step).isEqualTo(before.taken());
      }

      if (terms.hasComeBy(step.now) && step.kind != Kind.REMOVE) {
        Set<Long> lost = holders(before);

        lost.removeAll(holders(places));

        assertThat(lost).as("%s", step).isEmpty();
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.of(Kind.values()),
                Arbitraries.longs().between(1, 4),
                Arbitraries.longs().between(1, 4),
                Arbitraries.of(DAY.minusDays(1).atTime(9, 0), DAY.atTime(7, 0), DAY.atTime(9, 0)))
            .as(Step::new);

    return step.list().ofMaxSize(40);
  }

  private static Set<Long> holders(Places places) {
    Set<Long> holders = new HashSet<>(places.states().keySet());

    holders.removeIf(userId -> !places.hasPlace(userId));

    return holders;
  }

  enum Kind {
    SIGN_UP,
    WITHDRAW,
    ASSIGN,
    REMOVE,
    HAND_OVER
  }

  static final class Step {

    private final Kind kind;
    private final long userId;
    private final long toUserId;
    private final LocalDateTime now;

    Step(Kind kind, long userId, long toUserId, LocalDateTime now) {
      this.kind = kind;
      this.userId = userId;
      this.toUserId = toUserId;
      this.now = now;
    }

    Places take(Places places) throws HelpRefusedException {
      switch (kind) {
        case SIGN_UP:
          return places.signUp(userId, now);
        case WITHDRAW:
          return places.withdraw(userId, now);
        case ASSIGN:
          return places.assign(userId, now);
        case REMOVE:
          return places.remove(userId, now);
        case HAND_OVER:
          return places.handOver(userId, toUserId, now);
      }

      throw new IllegalStateException();
    }

    @Override
    public String toString() {
      return kind + " " + userId + " " + toUserId + " " + now;
    }
  }
}
