/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerException;
import com.liferay.portal.kernel.scheduler.Trigger;
import com.liferay.portal.kernel.scheduler.TriggerState;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/** One job: when it is due next and whether it is running. */
final class ScheduledJob {

  /** What a job does, for one company or, for company 0, for all of them. */
  @FunctionalInterface
  interface Action {
    void run(long companyId) throws Exception;
  }

  private static final Log LOG = LogFactoryUtil.getLog(ScheduledJob.class);

  private final JobDetails details;
  private final Action action;
  private final ReentrantLock running = new ReentrantLock();
  private volatile Date previousFire;
  private volatile Date nextFire;
  private volatile boolean paused;
  private volatile Future<?> timer;

  ScheduledJob(JobDetails details, Action action) {
    this.details = details;
    this.action = action;
  }

  JobDetails details() {
    return details;
  }

  Date previousFire() {
    return previousFire;
  }

  Date nextFire() {
    return nextFire;
  }

  TriggerState state() {
    if (paused) {
      return TriggerState.PAUSED;
    }
    return nextFire == null ? TriggerState.COMPLETE : TriggerState.NORMAL;
  }

  void pause() {
    paused = true;
  }

  /** Misses nothing but what was due while paused. */
  void resume(Instant now) {
    plan(now);
    paused = false;
  }

  void plan(Instant now) {
    Trigger trigger = details.trigger();
    nextFire = trigger.getFireDateAfter(Date.from(now));
  }

  boolean isDue(Instant now) {
    return !paused && nextFire != null && !nextFire.toInstant().isAfter(now);
  }

  void timer(Future<?> newTimer) {
    timer = newTimer;
  }

  void cancel() {
    Future<?> current = timer;
    if (current != null) {
      current.cancel(false);
    }
  }

  /** Runs the job unless it is running, and logs its failure so that the next time comes. */
  void fire(Instant now) {
    if (!running.tryLock()) {
      LOG.info("Still running, so left out once: " + details.key());
      return;
    }
    try {
      previousFire = Date.from(now);
      action.run(0);
    } catch (Exception e) {
      LOG.error("The job failed and will be run again when it is due: " + details.key(), e);
    } finally {
      running.unlock();
      CentralizedThreadLocal.clearShortLivedThreadLocals();
    }
  }

  /** Runs the job in the caller's thread, after a run that is going on, and tells of a failure. */
  void runNow(long companyId) throws SchedulerException {
    running.lock();
    try {
      action.run(companyId);
    } catch (Exception e) {
      throw new SchedulerException("The job failed: " + details.key(), e);
    } finally {
      running.unlock();
    }
  }
}
