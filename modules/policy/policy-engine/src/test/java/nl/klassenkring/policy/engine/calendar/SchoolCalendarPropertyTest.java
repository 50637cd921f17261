/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * B11, for calendars and moments that nobody thought of: zones, clock changes, touching holidays.
 */
class SchoolCalendarPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final int DAYS = 300;

  @Property(tries = 150)
  void nextAllowedMomentIsAllowedAndNoEarlierMinuteIs(
      @ForAll("calendars") SchoolCalendar calendar, @ForAll("moments") Instant moment) {

    Instant next = calendar.nextAllowed(moment);

    assertThat(calendar.isQuiet(next)).isFalse();
    assertThat(next).isAfterOrEqualTo(moment);
    for (Instant earlier = moment; earlier.isBefore(next); earlier = nextMinute(earlier)) {
      assertThat(calendar.isQuiet(earlier)).as("%s", earlier).isTrue();
    }
  }

  @Property(tries = 150)
  void justBeforeTheNextAllowedMomentItIsQuiet(
      @ForAll("calendars") SchoolCalendar calendar, @ForAll("moments") Instant moment) {

    Instant next = calendar.nextAllowed(moment);

    assertThat(next.equals(moment) || calendar.isQuiet(next.minusNanos(1))).isTrue();
  }

  @Property
  void nextAllowedMomentOfAnAllowedMomentIsItself(
      @ForAll("calendars") SchoolCalendar calendar, @ForAll("moments") Instant moment) {

    Instant next = calendar.nextAllowed(moment);

    assertThat(calendar.nextAllowed(next)).isEqualTo(next);
  }

  @Provide
  Arbitrary<Instant> moments() {
    long first = FIRST.atStartOfDay(ZoneId.of("UTC")).toEpochSecond();
    return Arbitraries.longs().between(first, first + DAYS * 86_400L).map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<SchoolCalendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of("Europe/Amsterdam", "America/Sao_Paulo", "Australia/Lord_Howe", "UTC")
            .map(ZoneId::of);
    Arbitrary<LocalTime> times =
        Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.ofSecondOfDay(minute * 60));
    Arbitrary<List<LocalTime>> hours = times.list().ofSize(2).uniqueElements();
    Arbitrary<List<DayOfWeek>> days =
        Arbitraries.of(DayOfWeek.class).list().ofMaxSize(6).uniqueElements();

    Arbitrary<Set<PublicHoliday>> publicHolidays = Arbitraries.of(PublicHoliday.class).set();

    return Combinators.combine(
            zones, hours, days, holidays().list().ofMaxSize(3), publicHolidays, lessons())
        .as(
            (zone, window, quietDays, holidays, kept, lessons) ->
                SchoolCalendar.builder(zone)
                    .quietHours(window.get(0), window.get(1))
                    .quietDays(quietDays)
                    .holidays(holidays)
                    .publicHolidays(kept)
                    .lessonHours(lessons))
        .filter(SchoolCalendarPropertyTest::leavesMoments)
        .map(SchoolCalendar.Builder::build);
  }

  /** Half an hour of lessons a day at the most, so that a few calendars only leave no moment. */
  private static Arbitrary<WeekHours> lessons() {
    return Arbitraries.integers()
        .between(0, 22)
        .map(hour -> new TimeRange(LocalTime.of(hour, 15), LocalTime.of(hour, 45)))
        .map(WeekHours::daily)
        .injectNull(0.3)
        .map(hours -> hours == null ? WeekHours.NONE : hours);
  }

  private static boolean leavesMoments(SchoolCalendar.Builder builder) {
    try {
      return builder.build() != null;
    } catch (IllegalArgumentException exception) {
      return false;
    }
  }

  private static Arbitrary<Holiday> holidays() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS), Arbitraries.integers().between(0, 6))
        .as(
            (start, length) ->
                new Holiday("Vakantie", FIRST.plusDays(start), FIRST.plusDays(start + length)));
  }

  private static Instant nextMinute(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
  }
}
