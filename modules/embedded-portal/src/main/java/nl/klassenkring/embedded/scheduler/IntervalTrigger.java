/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.portal.kernel.scheduler.Trigger;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.klassenkring.embedded.StandsInFor;

/** Fires at its start and at every whole interval after it. */
@StandsInFor("com.liferay.portal.scheduler.quartz")
record IntervalTrigger(JobKey key, Date start, Date end, Duration interval) implements Trigger {

  @Override
  public Date getEndDate() {
    return end;
  }

  @Override
  public Date getFireDateAfter(Date date) {
    Instant first = start.toInstant();
    Instant after = date.toInstant();
    Instant next = first;
    if (!after.isBefore(first)) {
      long passed = Duration.between(first, after).dividedBy(interval);
      next = first.plus(interval.multipliedBy(passed + 1));
    }
    return end != null && next.isAfter(end.toInstant()) ? null : Date.from(next);
  }

  @Override
  public String getGroupName() {
    return key.groupName();
  }

  @Override
  public String getJobName() {
    return key.jobName();
  }

  @Override
  public Date getStartDate() {
    return start;
  }

  @Override
  public Serializable getWrappedTrigger() {
    return this;
  }
}
