/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays of the Netherlands, computed for any year (B11). Which of them a school keeps
 * is its own agreement.
 */
public enum PublicHoliday {
  NEW_YEARS_DAY(Month.JANUARY, 1),
  GOOD_FRIDAY(-2),
  EASTER_SUNDAY(0),
  EASTER_MONDAY(1),
  /** 27 April, or the Saturday before if that is a Sunday. */
  KINGS_DAY(Month.APRIL, 27) {
    @Override
    public Optional<LocalDate> in(int year) {
      return super.in(year)
          .map(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day);
    }
  },
  /** 5 May of each fifth year, when most people have the day off. */
  LIBERATION_DAY(Month.MAY, 5) {
    @Override
    public Optional<LocalDate> in(int year) {
      return super.in(year).filter(day -> year % 5 == 0);
    }
  },
  /** 5 May of all the years between. */
  LIBERATION_DAY_OTHER_YEARS(Month.MAY, 5) {
    @Override
    public Optional<LocalDate> in(int year) {
      return super.in(year).filter(day -> year % 5 != 0);
    }
  },
  ASCENSION_DAY(39),
  WHIT_SUNDAY(49),
  WHIT_MONDAY(50),
  CHRISTMAS_DAY(Month.DECEMBER, 25),
  BOXING_DAY(Month.DECEMBER, 26);

  /** Those that schools keep unless they say otherwise. */
  public static final Set<PublicHoliday> USUAL =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(GOOD_FRIDAY, LIBERATION_DAY_OTHER_YEARS)));

  private final Month month;
  private final int number;

  PublicHoliday(Month month, int dayOfMonth) {
    this.month = month;
    this.number = dayOfMonth;
  }

  PublicHoliday(int daysAfterEaster) {
    this.month = null;
    this.number = daysAfterEaster;
  }

  /** The day in a year; empty when the year has none. */
  public Optional<LocalDate> in(int year) {
    return Optional.of(
        month == null ? Easter.of(year).plusDays(number) : LocalDate.of(year, month, number));
  }

  /** Which of some public holidays a day is. */
  public static Optional<PublicHoliday> on(LocalDate day, Collection<PublicHoliday> holidays) {
    return holidays.stream()
        .filter(holiday -> holiday.in(day.getYear()).filter(day::equals).isPresent())
        .findFirst();
  }
}
