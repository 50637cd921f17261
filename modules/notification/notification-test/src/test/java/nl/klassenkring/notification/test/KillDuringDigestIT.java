/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.embedded.junit.ChildJvm;
import nl.klassenkring.embedded.junit.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A power cut while digests are written and sent, to a mail server that outlives it. The system
 * property {@code klassenkring.kills} says how many times, {@code klassenkring.kills.seed} at which
 * moments.
 */
@DisplayName("B17: killed while digests are sent, each family has each digest once")
@Timeout(1200)
final class KillDuringDigestIT {

  private static final int FAMILIES = 2000;
  private static final int KILLS = 3;

  /** The worker and the job of a portal send at once; each has one mail on its way. */
  private static final int SENDERS = 3;

  private static final long PATIENCE_MINUTES = 5;

  /** A JVM that does not live long is sooner ready if it compiles with little care. */
  private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

  @Test
  void eachOnce(@TempDir Path home) throws Exception {
    int kills = Integer.getInteger("klassenkring.kills", KILLS);
    long seed = Long.getLong("klassenkring.kills.seed", System.nanoTime());
    Random random = new Random(seed);
    GreenMail mailServer =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    System.out.printf("Killing %d times, seed %d%n", kills, seed);
    mailServer.start();
    try (TestDatabase database = TestDatabase.start()) {
      for (int i = 0; i < kills; i++) {
        // Some are killed before all are written, some while the last ones are sent.
        int received = received(mailServer).size() + 1 + random.nextInt(FAMILIES / (kills + 1));

        runAndKill(home, database, mailServer, i, received);
      }

      int beforeTheLast = received(mailServer).size();

      assertThat(runToEnd(home, database, mailServer, kills)).contains(DigestingPortal.SENT);
      assertOnce(received(mailServer), kills);
      assertThat(beforeTheLast).as("killed in the middle").isBetween(1, FAMILIES - 1);
    } finally {
      mailServer.stop();
    }
  }

  private static void assertOnce(List<MimeMessage> mails, int kills) {
    Map<String, Set<String>> messageIds =
        mails.stream()
            .collect(
                Collectors.groupingBy(
                    SchoolMail::recipient,
                    Collectors.mapping(SchoolMail::messageId, Collectors.toSet())));
    int twice = mails.size() - FAMILIES;

    System.out.printf(
        "%d mails to %d families after %d kills, %d of them a second time under the same"
            + " Message-ID%n",
        mails.size(), messageIds.size(), kills, twice);
    // What a mailbox shows: one mail of each Message-ID.
    assertThat(messageIds).hasSize(FAMILIES);
    assertThat(messageIds.values()).allMatch(ofFamily -> ofFamily.size() == 1);
    assertThat(twice).isBetween(0, kills * SENDERS);
  }

  private static List<MimeMessage> received(GreenMail mailServer) {
    return Arrays.stream(mailServer.getReceivedMessages())
        .filter(mail -> SchoolMail.recipient(mail).startsWith("gezin."))
        .toList();
  }

  private static void runAndKill(
      Path home, TestDatabase database, GreenMail mailServer, int before, int mails)
      throws Exception {

    Process process = start(home, database, mailServer, before);
    Thread log = log(process, database);

    try {
      for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
          received(mailServer).size() < mails; ) {

        assertThat(process.isAlive()).as("alive, with fewer mails than " + mails).isTrue();
        assertThat(System.nanoTime() - end).isNegative();
        Thread.sleep(5);
      }
    } finally {
      process.destroyForcibly().onExit().join();
      log.join();
    }
  }

  private static String runToEnd(Path home, TestDatabase database, GreenMail mailServer, int before)
      throws Exception {

    Process process = start(home, database, mailServer, before);
    Thread log = log(process, database);

    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly().onExit().join();
      log.join();
    }
    return Files.readString(logFile(database));
  }

  private static Process start(Path home, TestDatabase database, GreenMail mailServer, int before) {

    List<String> arguments =
        new ArrayList<>(
            List.of(
                home.resolve("portal").toString(),
                Path.of(System.getProperty("klassenkring.distribution"), "osgi/modules").toString(),
                String.valueOf(mailServer.getSmtp().getPort()),
                String.valueOf(before),
                String.valueOf(FAMILIES)));

    database.jdbcUrl().ifPresent(arguments::add);
    return ChildJvm.start(DigestingPortal.class, OPTIONS, arguments);
  }

  private static Thread log(Process process, TestDatabase database) throws IOException {
    Path file = logFile(database);

    Files.createDirectories(file.getParent());

    Thread thread =
        new Thread(
            () -> {
              try (BufferedReader output = process.inputReader();
                  BufferedWriter writer =
                      Files.newBufferedWriter(
                          file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {

                for (String line = output.readLine(); line != null; line = output.readLine()) {
                  writer.write(line + System.lineSeparator());
                }
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });

    thread.start();
    return thread;
  }

  private static Path logFile(TestDatabase database) {
    return Path.of("target", "kill-during-digest-" + database.name() + ".log");
  }
}
