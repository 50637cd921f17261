/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.endtoend.SampleSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A power cut while four members post, with the JVM that a school would run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KillDuringPostingIT {

  private static final Duration POSTING = Duration.ofSeconds(6);
  private static final int FEWEST_POSTS = 8;
  private static final long IDLE_HEAP = 600;

  /** Of councils, which may post as often as they like (B9). */
  private final List<PostingMember> members =
      List.of(
          new PostingMember(SamplePeople.TEACHER_IN_MR, SampleSite.MR),
          new PostingMember(SamplePeople.CLASS_PARENT_IN_OR, SampleSite.OR),
          new PostingMember(SamplePeople.CLASS_PARENT_IN_TSO, SampleSite.TSO));

  private final Map<PostingMember, List<PostText>> before = new HashMap<>();

  private PortalHome home;

  @BeforeAll
  void makeHome(@TempDir Path directory) {
    home = PortalHome.create(directory, "kill-during-posting");
  }

  @AfterAll
  void closeHome() {
    home.close();
  }

  @Test
  void everyAcknowledgedPostIsThereOnceAfterAKill() throws Exception {
    try (PortalProcess portal = home.start()) {
      report("first start", portal);
      postUntilKilled(portal);
    }
    try (PortalProcess portal = home.start()) {
      report("start after the kill", portal);
      signIn(portal);
      members.forEach(this::assertNothingAcknowledgedIsLost);
      members.forEach(this::assertSendingAgainPlacesNothingTwice);
      portal.stop();
    }
    try (PortalProcess portal = home.start()) {
      report("start after a stop", portal);
      signIn(portal);
      members.forEach(this::assertEverythingIsThereOnce);
    }
  }

  private void postUntilKilled(PortalProcess portal) throws Exception {
    signIn(portal);
    members.forEach(member -> before.put(member, member.read()));
    assertThat(portal.idleHeap()).as("idle heap in MB").isLessThan(IDLE_HEAP);
    ExecutorService clients = Executors.newFixedThreadPool(members.size());
    List<Future<?>> posting = new ArrayList<>();
    members.forEach(member -> posting.add(clients.submit(member::postUntilThePortalIsGone)));
    TimeUnit.MILLISECONDS.sleep(POSTING.toMillis());
    portal.kill();
    for (Future<?> client : posting) {
      client.get();
    }
    clients.shutdown();
    int acknowledged = members.stream().mapToInt(t -> t.acknowledged().size()).sum();
    long unanswered = members.stream().filter(t -> t.unanswered().isPresent()).count();
    System.out.printf(
        "Killed after %d acknowledged posts, with %d on their way%n", acknowledged, unanswered);
    assertThat(acknowledged).isGreaterThan(FEWEST_POSTS);
  }

  private void signIn(PortalProcess portal) {
    members.forEach(member -> member.signIn(portal.baseUri()));
  }

  /** The lost answer may have been a yes or a no, but not half of one. */
  private void assertNothingAcknowledgedIsLost(PostingMember member) {
    List<PostText> posts = member.read();
    member.unanswered().ifPresent(post -> posts.remove(post.text()));
    assertThat(posts).containsExactlyInAnyOrderElementsOf(acknowledgedAndBefore(member));
  }

  private void assertSendingAgainPlacesNothingTwice(PostingMember member) {
    member.unanswered().ifPresent(member::sendAgain);
    List<SentPost> acknowledged = member.acknowledged();
    member.sendAgain(acknowledged.get(acknowledged.size() - 1));
    assertEverythingIsThereOnce(member);
  }

  private void assertEverythingIsThereOnce(PostingMember member) {
    List<PostText> expected = acknowledgedAndBefore(member);
    member.unanswered().ifPresent(post -> expected.add(post.text()));
    assertThat(member.read()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private List<PostText> acknowledgedAndBefore(PostingMember member) {
    List<PostText> expected = new ArrayList<>(before.get(member));
    member.acknowledged().forEach(post -> expected.add(post.text()));
    return expected;
  }

  private void report(String start, PortalProcess portal) {
    System.out.printf(
        "%s on %s with %d processors: ready after %.1f s, %d MB of heap in use when idle%n",
        start,
        home.database(),
        Runtime.getRuntime().availableProcessors(),
        portal.secondsToReady(),
        portal.idleHeap());
  }
}
