/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.scheduler.SchedulerException;
import com.liferay.portal.kernel.scheduler.StorageType;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.Trigger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobSchedulerTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final QuartzTriggerFactory triggers =
      new QuartzTriggerFactory(Clock.systemUTC(), AMSTERDAM);
  private final JobScheduler scheduler = new JobScheduler(Clock.systemUTC());

  @AfterEach
  void close() {
    scheduler.close();
  }

  @Test
  void runsAJobAgainAfterItFailed() throws Exception {
    CountDownLatch runs = new CountDownLatch(3);

    scheduler.add(
        job(
            companyId -> {
              runs.countDown();
              throw new IllegalStateException("on purpose");
            }));

    assertThat(runs.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void leavesAJobOutThatIsStillRunning() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    ScheduledJob job =
        job(
            companyId -> {
              runs.incrementAndGet();
              started.countDown();
              finish.await();
            });
    Thread first = new Thread(() -> job.fire(Instant.now()));
    first.start();
    started.await();

    job.fire(Instant.now());
    finish.countDown();
    first.join();

    assertThat(runs).hasValue(1);
  }

  @Test
  void letsARunningJobFinishWhenItCloses() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    AtomicInteger finished = new AtomicInteger();
    scheduler.add(
        job(
            companyId -> {
              started.countDown();
              Thread.sleep(200);
              finished.incrementAndGet();
            }));
    started.await();

    scheduler.close();

    assertThat(finished).hasPositiveValue();
  }

  @Test
  void tellsOfTheFailureOfAJobThatIsRunNow() {
    ScheduledJob job =
        job(
            companyId -> {
              throw new IllegalStateException("on purpose");
            });

    assertThatExceptionOfType(SchedulerException.class).isThrownBy(() -> job.runNow(0));
  }

  @Test
  void readsCronInTheSchoolsZoneAcrossTheEndOfSummerTime() {
    Trigger trigger = triggers.createTrigger("job", "job", Date.from(Instant.EPOCH), null, CRON);

    assertThat(trigger.getFireDateAfter(Date.from(Instant.parse("2026-10-24T12:00:00Z"))))
        .isEqualTo(Instant.parse("2026-10-24T18:00:00Z"));
    assertThat(trigger.getFireDateAfter(Date.from(Instant.parse("2026-10-25T12:00:00Z"))))
        .isEqualTo(Instant.parse("2026-10-25T19:00:00Z"));
  }

  @Test
  void countsIntervalsFromTheStartToTheEnd() {
    Instant start = Instant.parse("2026-11-17T08:00:00Z");
    Date end = Date.from(start.plusSeconds(600));
    Trigger trigger =
        triggers.createTrigger("job", "job", Date.from(start), end, 5, TimeUnit.MINUTE);

    assertThat(trigger.getFireDateAfter(Date.from(start.minusSeconds(9)))).isEqualTo(start);
    assertThat(trigger.getFireDateAfter(Date.from(start))).isEqualTo(start.plusSeconds(300));
    assertThat(trigger.getFireDateAfter(Date.from(start.plusSeconds(301)))).isEqualTo(end);
    assertThat(trigger.getFireDateAfter(end)).isNull();
  }

  @Test
  void waitsAnIntervalBeforeTheFirstRun() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);
    Trigger trigger =
        new QuartzTriggerFactory(clock, AMSTERDAM)
            .createTrigger("job", "job", null, null, 1, TimeUnit.HOUR);

    assertThat(trigger.getStartDate()).isEqualTo(Instant.parse("2026-11-17T09:00:00Z"));
  }

  private static final String CRON = "0 0 20 * * ?";

  private ScheduledJob job(ScheduledJob.Action action) {
    Trigger often = triggers.createTrigger("job", "job", null, null, 20, TimeUnit.MILLISECOND);
    return new ScheduledJob(
        new JobDetails(often, StorageType.MEMORY, "", "", new Message()), action);
  }
}
