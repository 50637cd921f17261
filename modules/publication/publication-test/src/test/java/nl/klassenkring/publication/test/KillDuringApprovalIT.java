/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.embedded.junit.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut while directors say yes. The system property {@code klassenkring.kills} says how many
 * times, {@code klassenkring.kills.seed} at which moments.
 */
@DisplayName("D2: killed while a director says yes, it is public and recorded, or not at all")
final class KillDuringApprovalIT {

  private static final int KILLS = 5;
  private static final int WAITING = 24;
  private static final int LATEST_KILL_MILLIS = 400;

  private final Set<Long> acknowledged = new HashSet<>();
  private int inFlight;
  private int inFlightAndPublic;

  @Test
  void wholeOrNotAtAll(@TempDir Path home) throws Exception {
    int kills = Integer.getInteger("klassenkring.kills", KILLS);
    long seed = Long.getLong("klassenkring.kills.seed", System.nanoTime());
    Random random = new Random(seed);

    System.out.printf("Killing %d times, seed %d%n", kills, seed);
    try (TestDatabase database = TestDatabase.start()) {
      Set<Long> interrupted = Set.of();

      for (int i = 0; i < kills; i++) {
        Duration moment = Duration.ofMillis(random.nextInt(LATEST_KILL_MILLIS + 1));
        List<ApprovalNote> notes = program(home, database, WAITING).runAndKill(moment);

        assertKilled(notes, interrupted);
        interrupted = interrupted(notes);
      }

      assertAllCanBeApproved(program(home, database, 0).runToEnd(), interrupted);
      System.out.printf(
          "%s: %d kills, %d approvals acknowledged, %d in flight (%d of them public afterwards,"
              + " %d not), all whole%n",
          database.name(),
          kills,
          acknowledged.size(),
          inFlight,
          inFlightAndPublic,
          inFlight - inFlightAndPublic);
    }
    assertThat(inFlight).isPositive();
  }

  private static ApprovingProcess program(Path home, TestDatabase database, int waiting)
      throws IOException {

    Path log = Path.of("target", "kill-during-approval-" + database.name() + ".log");
    Path modules = Path.of(System.getProperty("klassenkring.distribution"), "osgi/modules");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                home.resolve("portal").toString(), modules.toString(), String.valueOf(waiting)));

    database.jdbcUrl().ifPresent(arguments::add);
    Files.createDirectories(log.getParent());
    return new ApprovingProcess(log, arguments);
  }

  private void assertKilled(List<ApprovalNote> notes, Set<Long> interrupted) {
    assertWhole(notes, interrupted);
    assertThat(requestIds(notes, ApprovalNote.Step.APPROVED)).as("before the kill").isNotEmpty();
  }

  private void assertWhole(List<ApprovalNote> notes, Set<Long> interrupted) {
    assertThat(notes)
        .noneMatch(
            note ->
                note.step() == ApprovalNote.Step.HALF || note.step() == ApprovalNote.Step.FAILED)
        .anyMatch(note -> note.step() == ApprovalNote.Step.CHECKED);

    Set<Long> published = requestIds(untilChecked(notes), ApprovalNote.Step.PUBLIC);

    assertThat(published).containsAll(acknowledged);
    inFlight += interrupted.size();
    inFlightAndPublic += (int) interrupted.stream().filter(published::contains).count();
    acknowledged.addAll(requestIds(notes, ApprovalNote.Step.APPROVED));
  }

  /** What a kill left waiting is approved as if nothing had happened. */
  private void assertAllCanBeApproved(List<ApprovalNote> notes, Set<Long> interrupted) {
    assertWhole(notes, interrupted);

    List<ApprovalNote> afterwards = notes.subList(untilChecked(notes).size(), notes.size());

    assertThat(requestIds(afterwards, ApprovalNote.Step.PUBLIC)).containsAll(acknowledged);
    assertThat(afterwards)
        .noneMatch(note -> note.step() == ApprovalNote.Step.WAITING)
        .anyMatch(note -> note.step() == ApprovalNote.Step.CHECKED);
  }

  /** What is told of the requests as the JVM before left them. */
  private static List<ApprovalNote> untilChecked(List<ApprovalNote> notes) {
    List<ApprovalNote.Step> steps = notes.stream().map(ApprovalNote::step).toList();

    return notes.subList(0, steps.indexOf(ApprovalNote.Step.CHECKED) + 1);
  }

  private static Set<Long> interrupted(List<ApprovalNote> notes) {
    Set<Long> interrupted = requestIds(notes, ApprovalNote.Step.TRYING);

    interrupted.removeAll(requestIds(notes, ApprovalNote.Step.APPROVED));
    return interrupted;
  }

  private static Set<Long> requestIds(List<ApprovalNote> notes, ApprovalNote.Step step) {
    return notes.stream()
        .filter(note -> note.step() == step)
        .map(ApprovalNote::requestId)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
