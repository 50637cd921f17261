/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.portal.kernel.scheduler.Trigger;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import nl.klassenkring.embedded.StandsInFor;
import org.quartz.CronExpression;

/** Fires by a Quartz cron expression, read in the expression's own time zone. */
@StandsInFor("com.liferay.portal.scheduler.quartz")
record CronTrigger(JobKey key, Date start, Date end, CronExpression expression) implements Trigger {

  @Override
  public Date getEndDate() {
    return end;
  }

  @Override
  public Date getFireDateAfter(Date date) {
    Instant justBeforeStart = start.toInstant().minusMillis(1);
    Instant from = date.toInstant();
    Date after = Date.from(from.isBefore(justBeforeStart) ? justBeforeStart : from);
    Date next = expression.getNextValidTimeAfter(after);
    boolean ended = end != null && next != null && next.toInstant().isAfter(end.toInstant());
    return ended ? null : next;
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
