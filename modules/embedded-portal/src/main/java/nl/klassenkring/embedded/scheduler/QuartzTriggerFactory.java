/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.scheduler;

import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.Trigger;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerFactory;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import nl.klassenkring.embedded.StandsInFor;
import org.quartz.CronExpression;

/**
 * Makes triggers. Without a start date a cron trigger counts from now, and an interval trigger
 * fires for the first time when one interval has passed. A cron expression without a time zone is
 * read in the zone of this factory, never in the JVM's.
 */
@StandsInFor("com.liferay.portal.scheduler.quartz")
public final class QuartzTriggerFactory implements TriggerFactory {

  private final Clock clock;
  private final ZoneId zone;

  /** Makes a factory that takes "now" from the clock and reads cron expressions in the zone. */
  public QuartzTriggerFactory(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Trigger createTrigger(
      String jobName, String groupName, Date startDate, Date endDate, int interval, TimeUnit unit) {
    Duration duration = Duration.ofMillis(unit.toMillis(interval));
    Date start = startDate == null ? Date.from(clock.instant().plus(duration)) : startDate;
    return new IntervalTrigger(new JobKey(jobName, groupName), start, endDate, duration);
  }

  @Override
  public Trigger createTrigger(
      String jobName, String groupName, Date startDate, Date endDate, String cronExpression) {
    return createTrigger(jobName, groupName, startDate, endDate, cronExpression, null);
  }

  @Override
  public Trigger createTrigger(
      String jobName,
      String groupName,
      Date startDate,
      Date endDate,
      String cronExpression,
      TimeZone timeZone) {
    Date start = startDate == null ? Date.from(clock.instant()) : startDate;
    return new CronTrigger(
        new JobKey(jobName, groupName), start, endDate, parse(cronExpression, timeZone));
  }

  @Override
  public Trigger createTrigger(Trigger trigger, Date startDate, Date endDate) {
    if (trigger instanceof IntervalTrigger interval) {
      return new IntervalTrigger(interval.key(), startDate, endDate, interval.interval());
    }
    if (trigger instanceof CronTrigger cron) {
      return new CronTrigger(cron.key(), startDate, endDate, cron.expression());
    }
    throw new IllegalArgumentException("Not a trigger of this scheduler: " + trigger);
  }

  Trigger createTrigger(JobKey key, TriggerConfiguration configuration) {
    String cronExpression = configuration.getCronExpression();
    Date start = configuration.getStartDate();
    if (cronExpression != null) {
      return createTrigger(key.jobName(), key.groupName(), start, null, cronExpression);
    }
    return createTrigger(
        key.jobName(),
        key.groupName(),
        start,
        null,
        configuration.getInterval(),
        configuration.getTimeUnit());
  }

  private CronExpression parse(String cronExpression, TimeZone timeZone) {
    try {
      CronExpression expression = new CronExpression(cronExpression);
      expression.setTimeZone(timeZone == null ? TimeZone.getTimeZone(zone) : timeZone);
      return expression;
    } catch (ParseException e) {
      throw new IllegalArgumentException("Not a cron expression: " + cronExpression, e);
    }
  }
}
