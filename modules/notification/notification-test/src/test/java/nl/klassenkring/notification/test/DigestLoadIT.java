/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.model.Group;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.notification.model.DigestRun;
import nl.klassenkring.notification.service.DigestRunLocalService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("B17: digests for 2,000 families of 5 groups")
@EmbeddedPortalTest
@Timeout(600)
final class DigestLoadIT {

  private static final int FAMILIES = 2000;
  private static final int GROUPS = 5;
  private static final int POSTS_PER_GROUP = 4;
  private static final int BATCH = 200;

  /** More than any one batch leaves behind, less than two of them hold while they are written. */
  private static final long HEAP_BOUND_BYTES = 16 * 1024 * 1024;

  @PortalService private ControllableClock clock;
  @PortalService private DigestRunLocalService digestRunLocalService;
  @PortalService private GreenMail mailServer;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  @PortalService private SqlStatements sqlStatements;

  @Test
  @DisplayName("in one run: as many statements for each batch, a flat heap, each mail once")
  void oneRun() throws Exception {
    String key = "een" + System.nanoTime();
    ReadSchool school = new ReadSchool(portal, testSchool);

    // The mails wait, so that what the mail server keeps is not measured.
    fill(school, key, FAMILIES).keepQuietUntilEvening(school.groupId());

    DigestRun digestRun =
        digestRunLocalService.addDigestRun(
            school.site().getCompanyId(), school.groupId(), LocalDate.of(2026, 11, 17), true);
    List<Integer> statements = new ArrayList<>();
    List<Long> heap = new ArrayList<>();
    boolean[] goesOn = {true};

    ManyReaders.keepOutboxOnDisk();
    while (goesOn[0]) {
      List<String> sent =
          sqlStatements.ofThisThread(
              () ->
                  goesOn[0] =
                      digestRunLocalService.writeDigests(digestRun.getDigestRunId(), BATCH));

      if (goesOn[0]) {
        statements.add(sent.size());
        heap.add(usedHeap());
      }
    }
    System.out.printf("Statements by batch %s, heap in MB %s%n", statements, inMegabytes(heap));
    // The first batch also reads what is in the caches afterwards.
    assertThat(statements).hasSizeGreaterThanOrEqualTo(FAMILIES / BATCH);
    assertThat(Set.copyOf(statements.subList(1, FAMILIES / BATCH))).hasSize(1);
    assertThat(statements.get(1)).isLessThan(30);
    assertThat(heap.get(heap.size() - 1) - heap.get(1)).isLessThan(HEAP_BOUND_BYTES);

    assertThat(mails(key)).isEmpty();
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 18, 0));
    Jobs.deliver(portal.bundleContext());
    awaitMails(key, FAMILIES);
    assertOnce(key, FAMILIES);
  }

  @Test
  @DisplayName("by two nodes at once: each mail once")
  void twoNodes() throws Exception {
    int families = 600;
    String key = "twee" + System.nanoTime();

    fill(new ReadSchool(portal, testSchool), key, families);
    clock.setInstant(ControllableClock.SCHOOL_DAY.plus(Duration.ofDays(3)));

    ExecutorService nodes = Executors.newFixedThreadPool(2);
    Callable<Void> node =
        () -> {
          Jobs.writeDigests(portal.bundleContext());
          Jobs.deliver(portal.bundleContext());
          return null;
        };

    try {
      for (Future<Void> future : nodes.invokeAll(List.of(node, node))) {
        future.get();
      }
    } finally {
      nodes.shutdownNow();
    }
    // What two transactions could not both do is done in the next round.
    Jobs.writeDigests(portal.bundleContext());
    Jobs.deliver(portal.bundleContext());
    awaitMails(key, families);
    assertOnce(key, families);
  }

  private ManyReaders fill(ReadSchool school, String key, int families) throws Exception {
    List<Group> sites = new ArrayList<>();

    for (int i = 1; i <= GROUPS; i++) {
      sites.add(school.classGroup("Groep " + i));
    }

    TestUser teacher = school.teacher("Ank", sites.get(0));
    ManyReaders manyReaders = new ManyReaders(sites);

    manyReaders.insertFamilies(families, key);
    manyReaders.insertPosts(POSTS_PER_GROUP, teacher.userId(), clock.instant());
    return manyReaders;
  }

  private void awaitMails(String key, int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();

    while (mails(key).size() < count && System.nanoTime() < end) {
      Thread.sleep(200);
    }
    Thread.sleep(1000);
  }

  private void assertOnce(String key, int count) {
    List<MimeMessage> mails = mails(key);

    assertThat(mails).hasSize(count);
    assertThat(mails.stream().map(SchoolMail::recipient).collect(Collectors.toSet()))
        .hasSize(count);
    assertThat(mails.stream().map(SchoolMail::messageId).collect(Collectors.toSet()))
        .hasSize(count);
  }

  private List<MimeMessage> mails(String key) {
    return Arrays.stream(mailServer.getReceivedMessages())
        .filter(mail -> SchoolMail.recipient(mail).contains("." + key + "."))
        .toList();
  }

  private static long usedHeap() {
    // A second time, for what the first one let finalizers and references set free.
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static List<Long> inMegabytes(List<Long> bytes) {
    return bytes.stream().map(value -> value / (1024 * 1024)).toList();
  }
}
