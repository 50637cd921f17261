/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every state that up to eight steps lead to, breadth first. What was approved is remembered beside
 * the product's own values, so that these cannot hide a mistake.
 */
@DisplayName("D2: nothing is public without an approval of that very content and valid consent")
final class PublicationModelCheckTest {

  private static final int STEPS = 8;
  private static final long TEACHER = 1;
  private static final long DIRECTOR = 2;
  private static final Instant START = Instant.parse("2026-11-17T08:00:00Z");
  private static final PublicPeriod PERIOD =
      new PublicPeriod(START, START.plus(Duration.ofDays(3)));

  /** What people and time can do; a step that is refused leads nowhere. */
  private enum Step {
    SUBMIT,
    EDIT_POST,
    APPROVE,
    APPROVE_WHAT_WAS_SEEN_BEFORE,
    APPROVE_OWN,
    APPROVE_OF_OTHER_SCHOOL,
    REJECT,
    REQUEST_CHANGES,
    RESUBMIT,
    WITHDRAW_CONSENT,
    RESTORE_CONSENT,
    OBJECT,
    TAKE_DOWN,
    TICK_CLOCK
  }

  /** The world: the request, the post it was made of, the consent, an objection and the clock. */
  private record World(
      Publication publication,
      int postVersion,
      String seenByDirector,
      Set<String> approvedByDirector,
      boolean consent,
      boolean objected,
      int days) {

    Instant now() {
      return START.plus(Duration.ofDays(days));
    }

    boolean isPublic() {
      return publication != null
          && PublicVisibility.isVisible(publication, PERIOD, now(), consent, objected);
    }
  }

  @Test
  void nothingIsEverPublicThatMustNotBe() {
    World first = new World(null, 0, "", Set.of(), true, false, 0);
    Map<World, Integer> reached = new HashMap<>(Map.of(first, 0));
    Deque<World> waiting = new ArrayDeque<>(Set.of(first));
    int transitions = 0;
    int open = 0;

    while (!waiting.isEmpty()) {
      World world = waiting.remove();
      int depth = reached.get(world);

      if (world.isPublic()) {
        open++;
        assertMayBePublic(world);
      }
      if (depth == STEPS) {
        continue;
      }
      for (Step step : Step.values()) {
        World next = after(world, step);

        if (next != null) {
          transitions++;
          assertFollows(world, step, next);
          if (reached.putIfAbsent(next, depth + 1) == null) {
            waiting.add(next);
          }
        }
      }
    }

    System.out.printf(
        "Model check of publications: %d states, %d transitions, %d states in which it is public%n",
        reached.size(), transitions, open);
    assertThat(open).isPositive();
    assertThat(reached.values()).contains(STEPS);
  }

  private static void assertMayBePublic(World world) {
    assertThat(world.approvedByDirector()).contains(world.publication().contentHash());
    assertThat(world.consent()).isTrue();
    assertThat(world.objected()).isFalse();
    assertThat(world.days()).isBetween(0, 2);
  }

  /** Only a director's yes makes public what was not; and what was taken down stays down. */
  private static void assertFollows(World before, Step step, World after) {
    if (!before.isPublic() && after.isPublic()) {
      assertThat(step).isIn(Step.APPROVE, Step.APPROVE_WHAT_WAS_SEEN_BEFORE);
    }
    if (before.publication() != null
        && before.publication().status() == PublicationStatus.TAKEN_DOWN) {
      assertThat(after.publication().status()).isEqualTo(PublicationStatus.TAKEN_DOWN);
    }
    if (step == Step.EDIT_POST) {
      assertThat(after.publication()).isEqualTo(before.publication());
      assertThat(after.isPublic()).isEqualTo(before.isPublic());
    }
  }

  /** The world after a step; null if it is refused, or nobody could take it. */
  private static World after(World world, Step step) {
    try {
      return switch (step) {
        case SUBMIT ->
            world.publication() == null
                ? requested(world, Publication.submitted(TEACHER, content(world)))
                : null;
        case EDIT_POST ->
            world.postVersion() < 2
                ? new World(
                    world.publication(),
                    world.postVersion() + 1,
                    world.seenByDirector(),
                    world.approvedByDirector(),
                    world.consent(),
                    world.objected(),
                    world.days())
                : null;
        case APPROVE -> approved(world, DIRECTOR, true, hash(world));
        case APPROVE_WHAT_WAS_SEEN_BEFORE ->
            approved(world, DIRECTOR, true, world.seenByDirector());
        case APPROVE_OWN -> approved(world, TEACHER, true, hash(world));
        case APPROVE_OF_OTHER_SCHOOL -> approved(world, DIRECTOR, false, hash(world));
        case REJECT -> with(world, publication(world).rejected());
        case REQUEST_CHANGES -> with(world, publication(world).changesRequested());
        case RESUBMIT -> requested(world, publication(world).resubmitted(content(world)));
        case WITHDRAW_CONSENT -> withdrawn(world);
        case RESTORE_CONSENT -> consenting(world, true);
        case OBJECT -> objected(world);
        case TAKE_DOWN -> with(world, publication(world).takenDown());
        case TICK_CLOCK ->
            new World(
                world.publication(),
                world.postVersion(),
                world.seenByDirector(),
                world.approvedByDirector(),
                world.consent(),
                world.objected(),
                Math.min(world.days() + 1, 4));
      };
    } catch (PublicationRefusedException exception) {
      return null;
    }
  }

  private static World approved(World world, long reviewerId, boolean ofSchool, String seenHash) {
    Publication publication =
        publication(world)
            .approved(
                new Review(reviewerId, ofSchool, seenHash, world.consent() && !world.objected()));
    Set<String> approved = new HashSet<>(world.approvedByDirector());

    assertThat(reviewerId).as("the author does not approve").isEqualTo(DIRECTOR);
    assertThat(ofSchool).isTrue();
    approved.add(seenHash);

    return new World(
        publication,
        world.postVersion(),
        world.seenByDirector(),
        Set.copyOf(approved),
        world.consent(),
        world.objected(),
        world.days());
  }

  /** What the director saw first is what he may still have on his screen. */
  private static World requested(World world, Publication publication) {
    return new World(
        publication,
        world.postVersion(),
        world.seenByDirector().isEmpty() ? publication.contentHash() : world.seenByDirector(),
        world.approvedByDirector(),
        world.consent(),
        world.objected(),
        world.days());
  }

  /** As the listener of withdrawals does: what is public is taken down in the same step. */
  private static World withdrawn(World world) {
    return consenting(takenDown(world), false);
  }

  private static World objected(World world) {
    World down = takenDown(world);

    return new World(
        down.publication(),
        down.postVersion(),
        down.seenByDirector(),
        down.approvedByDirector(),
        down.consent(),
        true,
        down.days());
  }

  private static World takenDown(World world) {
    return world.publication() != null && world.publication().isPublished()
        ? with(world, world.publication().takenDown())
        : world;
  }

  private static World consenting(World world, boolean consent) {
    return new World(
        world.publication(),
        world.postVersion(),
        world.seenByDirector(),
        world.approvedByDirector(),
        consent,
        world.objected(),
        world.days());
  }

  private static World with(World world, Publication publication) {
    return new World(
        publication,
        world.postVersion(),
        world.seenByDirector(),
        world.approvedByDirector(),
        world.consent(),
        world.objected(),
        world.days());
  }

  private static Publication publication(World world) {
    if (world.publication() == null) {
      throw new PublicationRefusedException(PublicationRefusal.WRONG_STATUS);
    }
    return Objects.requireNonNull(world.publication());
  }

  private static String hash(World world) {
    return publication(world).contentHash();
  }

  private static String content(World world) {
    return Arrays.toString(new int[] {world.postVersion()});
  }
}
