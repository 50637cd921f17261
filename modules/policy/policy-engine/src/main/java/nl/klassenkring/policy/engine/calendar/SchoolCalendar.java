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
import java.util.stream.Stream;

/**
 * When a school sends no messages (B11): quiet hours, quiet days of the week, holidays, public
 * holidays and lessons, all on the wall clock of the school's zone. Immutable.
 */
public final class SchoolCalendar {

  /** 17:00-07:30, the catalogue's default. */
  public static final WeekHours DEFAULT_QUIET_HOURS =
      WeekHours.daily(new TimeRange(LocalTime.of(17, 0), LocalTime.of(7, 30)));

  /** Saturday and Sunday, the catalogue's default. */
  public static final Set<DayOfWeek> DEFAULT_QUIET_DAYS =
      Collections.unmodifiableSet(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  private final ZoneId zone;
  private final WeekHours quietHours;
  private final WeekHours lessonHours;
  private final Set<DayOfWeek> quietDays;
  private final List<Holiday> holidays;
  private final Set<PublicHoliday> publicHolidays;

  private SchoolCalendar(Builder builder) {
    zone = builder.zone;
    quietHours = builder.quietHours;
    lessonHours = builder.lessonHours;
    quietDays = Collections.unmodifiableSet(builder.quietDays);
    holidays = builder.holidays;
    publicHolidays = Collections.unmodifiableSet(builder.publicHolidays);

    CalendarCheck.requireAllowedMoments(this);
  }

  /** Starts a calendar with the default quiet hours and days; no holidays and no lessons. */
  public static Builder builder(ZoneId zone) {
    return new Builder(zone);
  }

  public ZoneId zone() {
    return zone;
  }

  public WeekHours quietHours() {
    return quietHours;
  }

  public WeekHours lessonHours() {
    return lessonHours;
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

  /** Why the moment is quiet for everybody, teachers too; empty when messages are allowed. */
  public Optional<QuietCause> quietAt(Instant moment) {
    return quietAt(moment, QuietCause.Kind.ALL);
  }

  /** Why the moment is quiet for somebody to whom only causes of these kinds apply. */
  public Optional<QuietCause> quietAt(Instant moment, Set<QuietCause.Kind> kinds) {
    ZonedDateTime local = moment.atZone(zone);

    return causes(local.toLocalDate(), local.toLocalTime())
        .filter(cause -> kinds.contains(cause.kind()))
        .findFirst();
  }

  /** The first moment from the given one on that is not quiet; the given one when it is not. */
  public Instant nextAllowed(Instant moment) {
    return nextAllowed(moment, QuietCause.Kind.ALL);
  }

  /** The same for somebody to whom only causes of these kinds apply. */
  public Instant nextAllowed(Instant moment, Set<QuietCause.Kind> kinds) {
    return NextAllowedMoment.from(this, moment, kinds);
  }

  /** Whether the day is neither a holiday nor a quiet day of the week. */
  public boolean isSchoolDay(LocalDate day) {
    return !quietDays.contains(day.getDayOfWeek()) && !isHoliday(day);
  }

  /** Whether the day is in the school's holidays, or a public holiday that it keeps. */
  public boolean isHoliday(LocalDate day) {
    return holidayCauses(day).findAny().isPresent();
  }

  private Stream<QuietCause> causes(LocalDate day, LocalTime time) {
    DayOfWeek dayOfWeek = day.getDayOfWeek();

    return Stream.of(
            holidayCauses(day),
            Stream.of(dayOfWeek).filter(quietDays::contains).map(quietDay -> QuietCause.day()),
            quietHours.at(dayOfWeek, time).stream().map(r -> QuietCause.quietHours(r, time)),
            lessonHours.at(dayOfWeek, time).stream().map(QuietCause::lesson))
        .flatMap(causes -> causes);
  }

  private Stream<QuietCause> holidayCauses(LocalDate day) {
    return Stream.concat(
        holidays.stream().filter(holiday -> holiday.contains(day)).map(QuietCause::holiday),
        PublicHoliday.on(day, publicHolidays).stream().map(QuietCause::publicHoliday));
  }

  /** Collects the values of a calendar. */
  public static final class Builder {

    private final ZoneId zone;
    private WeekHours quietHours = DEFAULT_QUIET_HOURS;
    private WeekHours lessonHours = WeekHours.NONE;
    private Set<DayOfWeek> quietDays = DEFAULT_QUIET_DAYS;
    private List<Holiday> holidays = List.of();
    private Set<PublicHoliday> publicHolidays = Set.of();

    private Builder(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** Sets the quiet hours of every day: from is quiet, until is not. */
    public Builder quietHours(LocalTime from, LocalTime until) {
      return quietHours(WeekHours.daily(new TimeRange(from, until)));
    }

    public Builder quietHours(WeekHours hours) {
      quietHours = Objects.requireNonNull(hours, "hours");
      return this;
    }

    /** Sets when teachers teach, and post nothing. */
    public Builder lessonHours(WeekHours hours) {
      lessonHours = Objects.requireNonNull(hours, "hours");
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

    /** Sets the public holidays that the school keeps. */
    public Builder publicHolidays(Collection<PublicHoliday> publicHolidays) {
      this.publicHolidays = EnumSet.noneOf(PublicHoliday.class);
      this.publicHolidays.addAll(publicHolidays);
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
