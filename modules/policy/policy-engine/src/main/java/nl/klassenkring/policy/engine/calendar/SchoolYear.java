/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year of Dutch law: from 1 August up to and including 31 July. Its value is as in {@code
 * 2026-2027}. Immutable; earlier years come before later ones.
 */
public final class SchoolYear implements Comparable<SchoolYear> {

  private static final Pattern VALUE = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Month FIRST_MONTH = Month.AUGUST;

  private final int startYear;

  private SchoolYear(int startYear) {
    this.startYear = startYear;
  }

  /** The school year that a day belongs to. */
  public static SchoolYear of(LocalDate day) {
    boolean started = day.getMonth().compareTo(FIRST_MONTH) >= 0;

    return new SchoolYear(started ? day.getYear() : day.getYear() - 1);
  }

  /** The school year at a moment on the wall clock of the school's zone. */
  public static SchoolYear at(Instant moment, ZoneId zone) {
    return of(moment.atZone(zone).toLocalDate());
  }

  /**
   * Reads the value of a school year.
   *
   * @param value as in {@code 2026-2027}
   * @throws IllegalArgumentException if it is no such value, or its years do not follow each other
   */
  public static SchoolYear parse(String value) {
    Matcher matcher = VALUE.matcher(Objects.requireNonNull(value, "value"));

    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a school year: " + value);
    }

    int startYear = Integer.parseInt(matcher.group(1));

    if (Integer.parseInt(matcher.group(2)) != startYear + 1) {
      throw new IllegalArgumentException("Years of a school year must follow: " + value);
    }
    return new SchoolYear(startYear);
  }

  /** The value to store and to show, such as {@code 2026-2027}. */
  public String value() {
    return String.format(Locale.ROOT, "%04d-%04d", startYear, startYear + 1);
  }

  /** 1 August of the year in which it starts. */
  public LocalDate firstDay() {
    return LocalDate.of(startYear, FIRST_MONTH, 1);
  }

  /** 31 July of the year in which it ends. */
  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  public SchoolYear next() {
    return new SchoolYear(startYear + 1);
  }

  public SchoolYear previous() {
    return new SchoolYear(startYear - 1);
  }

  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public boolean equals(Object object) {
    return (object instanceof SchoolYear) && ((SchoolYear) object).startYear == startYear;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(startYear);
  }

  @Override
  public String toString() {
    return value();
  }
}
