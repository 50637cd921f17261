/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.klassenkring.embedded.junit.ChildJvm;

/** An {@link ApprovingPortal} in a JVM of its own. */
final class ApprovingProcess {

  private static final long PATIENCE_MINUTES = 4;
  private static final int APPROVED_FIRST = 3;

  /** A JVM that does not live long is sooner ready if it compiles with little care. */
  private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final Path log;
  private final List<String> arguments;

  /**
   * @param log where its output goes, after what is there already
   * @param arguments of the program
   */
  ApprovingProcess(Path log, List<String> arguments) {
    this.log = log;
    this.arguments = List.copyOf(arguments);
  }

  /** Lets it run, kills it some time after a few approvals, and gives what it told until then. */
  List<ApprovalNote> runAndKill(Duration afterApprovals) throws IOException {
    return run(afterApprovals);
  }

  /** Lets it run to its end, and gives what it told. */
  List<ApprovalNote> runToEnd() throws IOException {
    return run(Duration.ofMinutes(PATIENCE_MINUTES));
  }

  private List<ApprovalNote> run(Duration afterApprovals) throws IOException {
    Process process = ChildJvm.start(ApprovingPortal.class, OPTIONS, arguments);

    killAfter(process, Duration.ofMinutes(PATIENCE_MINUTES));
    try (BufferedReader output = process.inputReader();
        BufferedWriter writer =
            Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {

      List<ApprovalNote> notes = new ArrayList<>();
      int approved = 0;

      for (String line = output.readLine(); line != null; line = output.readLine()) {
        writer.write(line + System.lineSeparator());

        ApprovalNote note = ApprovalNote.parse(line).orElse(null);

        if (note != null) {
          notes.add(note);
          if (note.step() == ApprovalNote.Step.APPROVED && ++approved == APPROVED_FIRST) {
            killAfter(process, afterApprovals);
          }
        }
      }
      return notes;
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  /** By the handle, which leaves the output open; nothing happens if it has ended by then. */
  private static void killAfter(Process process, Duration duration) {
    ProcessHandle handle = process.toHandle();

    CompletableFuture.delayedExecutor(duration.toMillis(), TimeUnit.MILLISECONDS)
        .execute(handle::destroyForcibly);
  }
}
