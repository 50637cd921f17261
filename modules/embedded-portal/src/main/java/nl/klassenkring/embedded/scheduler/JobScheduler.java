/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs jobs when the clock says that they are due. It looks at the clock again at least once a
 * minute, so that a clock that is set, or moved by a test, is noticed. A job that is due while it
 * runs is left out once. Closing lets running jobs finish.
 */
public final class JobScheduler implements AutoCloseable {

  private static final Log LOG = LogFactoryUtil.getLog(JobScheduler.class);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int THREADS = 4;

  private final Clock clock;
  private final Map<JobKey, ScheduledJob> jobs = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor executor;

  /** Starts a scheduler without jobs. */
  public JobScheduler(Clock clock) {
    this.clock = clock;
    ClassLoader classLoader = JobScheduler.class.getClassLoader();
    executor =
        new ScheduledThreadPoolExecutor(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "scheduler");
              thread.setContextClassLoader(classLoader);
              thread.setDaemon(true);
              return thread;
            });
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    executor.setRemoveOnCancelPolicy(true);
  }

  void add(ScheduledJob job) {
    job.plan(clock.instant());
    ScheduledJob replaced = jobs.put(job.details().key(), job);
    if (replaced != null) {
      replaced.cancel();
    }
    await(job);
  }

  Optional<ScheduledJob> find(JobKey key) {
    return Optional.ofNullable(jobs.get(key));
  }

  Collection<ScheduledJob> jobs() {
    return List.copyOf(jobs.values());
  }

  void remove(JobKey key) {
    ScheduledJob job = jobs.remove(key);
    if (job != null) {
      job.cancel();
    }
  }

  void resume(ScheduledJob job) {
    job.resume(clock.instant());
  }

  @Override
  public void close() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        LOG.warn("A job did not finish before the scheduler closed");
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void await(ScheduledJob job) {
    if (executor.isShutdown()) {
      return;
    }
    job.timer(executor.schedule(() -> check(job), waitFor(job).toMillis(), TimeUnit.MILLISECONDS));
  }

  private Duration waitFor(ScheduledJob job) {
    if (job.nextFire() == null) {
      return LONGEST_WAIT;
    }
    Duration left = Duration.between(clock.instant(), job.nextFire().toInstant());
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : left;
  }

  private void check(ScheduledJob job) {
    Instant now = clock.instant();
    if (job.isDue(now)) {
      job.fire(now);
      job.plan(clock.instant());
    }
    if (jobs.get(job.details().key()) == job) {
      await(job);
    }
  }
}
