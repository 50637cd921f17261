/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a school sends no messages (B11): daily quiet hours, quiet days of the week and holidays,
 * all on the wall clock of the school's zone. Immutable.
 *
 * <p>Quiet hours begin at {@code quietFrom} and end just before {@code quietUntil}; they run
 * overnight when they end at an earlier time of day than they begin.
 */
public final class SchoolCalendar {

  private final ZoneId zone;
  private final LocalTime quietFrom;
  private final LocalTime quietUntil;
  private final Set<DayOfWeek> quietDays;
  private final List<Holiday> holidays;

  private SchoolCalendar(Builder builder) {
    zone = builder.zone;
    quietFrom = builder.quietFrom;
    quietUntil = builder.quietUntil;
    quietDays = Collections.unmodifiableSet(builder.quietDays);
    holidays = List.copyOf(builder.holidays);

    CalendarCheck.requireAllowedMoments(this);
  }

  /**
   * Starts a calendar with the catalogue's defaults: 17:00-07:30, Saturday, Sunday, no holidays.
   */
  public static Builder builder(ZoneId zone) {
    return new Builder(zone);
  }

  public ZoneId zone() {
    return zone;
  }

  public LocalTime quietFrom() {
    return quietFrom;
  }

  public LocalTime quietUntil() {
    return quietUntil;
  }

  /** The quiet days of the week, Monday first. */
  public Set<DayOfWeek> quietDays() {
    return quietDays;
  }

  public List<Holiday> holidays() {
    return holidays;
  }

  public boolean isQuiet(Instant moment) {
    return quietAt(moment).isPresent();
  }

  /** Why the moment is quiet; empty when messages are allowed. */
  public Optional<QuietCause> quietAt(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    LocalDate day = local.toLocalDate();

    Optional<Holiday> holiday = holidayOn(day);
    if (holiday.isPresent()) {
      return holiday.map(QuietCause::holiday);
    }
    if (quietDays.contains(day.getDayOfWeek())) {
      return Optional.of(QuietCause.of(QuietCause.Kind.DAY));
    }
    return quietHoursAt(local.toLocalTime()).map(QuietCause::of);
  }

  /** The first moment from the given one on that is not quiet; the given one when it is not. */
  public Instant nextAllowed(Instant moment) {
    return NextAllowedMoment.from(this, moment);
  }

  boolean isQuietDay(LocalDate day) {
    return quietDays.contains(day.getDayOfWeek()) || holidayOn(day).isPresent();
  }

  private Optional<Holiday> holidayOn(LocalDate day) {
    return holidays.stream().filter(holiday -> holiday.contains(day)).findFirst();
  }

  private Optional<QuietCause.Kind> quietHoursAt(LocalTime time) {
    boolean started = !time.isBefore(quietFrom);
    boolean ended = !time.isBefore(quietUntil);

    if (quietFrom.isBefore(quietUntil)) {
      return started && !ended ? Optional.of(QuietCause.Kind.HOURS) : Optional.empty();
    }
    if (started) {
      return Optional.of(QuietCause.Kind.EVENING);
    }
    return ended ? Optional.empty() : Optional.of(QuietCause.Kind.MORNING);
  }

  /** Collects the values of a calendar. */
  public static final class Builder {

    private final ZoneId zone;
    private LocalTime quietFrom = LocalTime.of(17, 0);
    private LocalTime quietUntil = LocalTime.of(7, 30);
    private Set<DayOfWeek> quietDays = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private List<Holiday> holidays = List.of();

    private Builder(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** Sets the quiet hours of every day: from is quiet, until is not. */
    public Builder quietHours(LocalTime from, LocalTime until) {
      quietFrom = Objects.requireNonNull(from, "from");
      quietUntil = Objects.requireNonNull(until, "until");
      return this;
    }

    public Builder quietDays(Collection<DayOfWeek> days) {
      quietDays = EnumSet.noneOf(DayOfWeek.class);
      quietDays.addAll(days);
      return this;
    }

    public Builder holidays(Collection<Holiday> holidays) {
      this.holidays = List.copyOf(holidays);
      return this;
    }

    /**
     * Builds the calendar; throws IllegalArgumentException when it would leave no allowed moment
     * for more than a year.
     */
    public SchoolCalendar build() {
      return new SchoolCalendar(this);
    }
  }
}
