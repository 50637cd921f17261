/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.calendar.QuietCause;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;

/** B11: no messages in the quiet hours, on the quiet days and in the holidays of the school. */
public final class QuietHoursRule implements Rule {

  private static final String ADVICE = "policy-b11-advice";

  private final SchoolCalendar calendar;

  public QuietHoursRule(SchoolCalendar calendar) {
    this.calendar = Objects.requireNonNull(calendar, "calendar");
  }

  @Override
  public String id() {
    return "B11";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return calendar
        .quietAt(draft.placedAt())
        .map(cause -> List.of(finding(draft.placedAt(), cause)))
        .orElse(List.of());
  }

  private Finding finding(Instant placedAt, QuietCause cause) {
    Instant earliest = calendar.nextAllowed(placedAt);
    ZonedDateTime local = placedAt.atZone(calendar.zone());
    LocalTime time = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);

    switch (cause.kind()) {
      case EVENING:
        return hold(earliest, "policy-b11-evening", time, calendar.quietFrom());
      case MORNING:
        return hold(earliest, "policy-b11-morning", time, calendar.quietUntil());
      case HOURS:
        return hold(
            earliest, "policy-b11-hours", time, calendar.quietFrom(), calendar.quietUntil());
      case DAY:
        return hold(
            earliest, "policy-b11-day", local.getDayOfWeek(), List.copyOf(calendar.quietDays()));
      case HOLIDAY:
        return hold(earliest, "policy-b11-holiday", cause.holidayName());
    }
    throw new IllegalArgumentException("Unknown cause " + cause.kind());
  }

  private Finding hold(Instant earliest, String reasonKey, Object... arguments) {
    return Finding.hold(id(), earliest, reasonKey, ADVICE, arguments);
  }
}
