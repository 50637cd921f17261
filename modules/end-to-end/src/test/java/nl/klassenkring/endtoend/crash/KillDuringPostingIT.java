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

/** A power cut while four teachers post, with the JVM that a school would run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KillDuringPostingIT {

  private static final Duration POSTING = Duration.ofSeconds(6);
  private static final int FEWEST_POSTS = 8;
  private static final long IDLE_HEAP = 600;

  private final List<PostingTeacher> teachers =
      List.of(
          new PostingTeacher(SamplePeople.TEACHER_OF_5A, SampleSite.GROUP_5A),
          new PostingTeacher(SamplePeople.TEACHER_OF_5B, SampleSite.GROUP_5B),
          new PostingTeacher(SamplePeople.TEACHER_OF_6B, SampleSite.GROUP_6B),
          new PostingTeacher(SamplePeople.TEACHER_OF_8A, SampleSite.GROUP_8A));
  private final Map<PostingTeacher, List<PostText>> before = new HashMap<>();

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
      teachers.forEach(this::assertNothingAcknowledgedIsLost);
      teachers.forEach(this::assertSendingAgainPlacesNothingTwice);
      portal.stop();
    }
    try (PortalProcess portal = home.start()) {
      report("start after a stop", portal);
      signIn(portal);
      teachers.forEach(this::assertEverythingIsThereOnce);
    }
  }

  private void postUntilKilled(PortalProcess portal) throws Exception {
    signIn(portal);
    teachers.forEach(teacher -> before.put(teacher, teacher.read()));
    assertThat(portal.idleHeap()).as("idle heap in MB").isLessThan(IDLE_HEAP);
    ExecutorService clients = Executors.newFixedThreadPool(teachers.size());
    List<Future<?>> posting = new ArrayList<>();
    teachers.forEach(teacher -> posting.add(clients.submit(teacher::postUntilThePortalIsGone)));
    TimeUnit.MILLISECONDS.sleep(POSTING.toMillis());
    portal.kill();
    for (Future<?> client : posting) {
      client.get();
    }
    clients.shutdown();
    int acknowledged = teachers.stream().mapToInt(t -> t.acknowledged().size()).sum();
    long unanswered = teachers.stream().filter(t -> t.unanswered().isPresent()).count();
    System.out.printf(
        "Killed after %d acknowledged posts, with %d on their way%n", acknowledged, unanswered);
    assertThat(acknowledged).isGreaterThan(FEWEST_POSTS);
  }

  private void signIn(PortalProcess portal) {
    teachers.forEach(teacher -> teacher.signIn(portal.baseUri()));
  }

  /** The lost answer may have been a yes or a no, but not half of one. */
  private void assertNothingAcknowledgedIsLost(PostingTeacher teacher) {
    List<PostText> posts = teacher.read();
    teacher.unanswered().ifPresent(post -> posts.remove(post.text()));
    assertThat(posts).containsExactlyInAnyOrderElementsOf(acknowledgedAndBefore(teacher));
  }

  private void assertSendingAgainPlacesNothingTwice(PostingTeacher teacher) {
    teacher.unanswered().ifPresent(teacher::sendAgain);
    List<SentPost> acknowledged = teacher.acknowledged();
    teacher.sendAgain(acknowledged.get(acknowledged.size() - 1));
    assertEverythingIsThereOnce(teacher);
  }

  private void assertEverythingIsThereOnce(PostingTeacher teacher) {
    List<PostText> expected = acknowledgedAndBefore(teacher);
    teacher.unanswered().ifPresent(post -> expected.add(post.text()));
    assertThat(teacher.read()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private List<PostText> acknowledgedAndBefore(PostingTeacher teacher) {
    List<PostText> expected = new ArrayList<>(before.get(teacher));
    teacher.acknowledged().forEach(post -> expected.add(post.text()));
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
