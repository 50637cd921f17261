/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;

/**
 * Reads a school's policy from its configuration, strictly: whoever makes a mistake wants to hear
 * of it, and wants no default in its place. Only empty lines are passed over.
 */
final class SchoolPolicyReader {

  private final SchoolPolicyConfiguration configuration;

  SchoolPolicyReader(SchoolPolicyConfiguration configuration) {
    this.configuration = configuration;
  }

  SchoolPolicy read() throws BrokenConfigurationException {
    if (SchoolKey.of(configuration.school()).isMissing()) {
      throw new BrokenConfigurationException("school", "is missing", null);
    }
    SchoolCalendar calendar =
        calendar(
            value("zone", configuration.zone(), ZoneId::of),
            value("quietFrom", configuration.quietFrom(), LocalTime::parse),
            value("quietUntil", configuration.quietUntil(), LocalTime::parse),
            values("quietDays", configuration.quietDays(), SchoolPolicyReader::day),
            values("holidays", configuration.holidays(), Holiday::parse));
    List<GroupRole> placingRoles =
        values("placingRoles", configuration.placingRoles(), SchoolPolicyReader::role);

    if (placingRoles.isEmpty()) {
      throw new BrokenConfigurationException(
          "placingRoles", "names nobody who may place posts", null);
    }
    return SchoolPolicy.of(calendar, Set.copyOf(placingRoles));
  }

  private static SchoolCalendar calendar(
      ZoneId zone,
      LocalTime quietFrom,
      LocalTime quietUntil,
      List<DayOfWeek> quietDays,
      List<Holiday> holidays)
      throws BrokenConfigurationException {

    try {
      return SchoolCalendar.builder(zone)
          .quietHours(quietFrom, quietUntil)
          .quietDays(quietDays)
          .holidays(holidays)
          .build();
    } catch (IllegalArgumentException exception) {
      throw new BrokenConfigurationException(
          "quietFrom, quietUntil, quietDays, holidays", exception.getMessage(), exception);
    }
  }

  private static <T> List<T> values(String attribute, String[] texts, Function<String, T> reader)
      throws BrokenConfigurationException {

    List<T> values = new ArrayList<>(texts.length);
    for (String text : texts) {
      if (!text.isBlank()) {
        values.add(value(attribute, text, reader));
      }
    }
    return values;
  }

  private static <T> T value(String attribute, String text, Function<String, T> reader)
      throws BrokenConfigurationException {

    try {
      return reader.apply(text.strip());
    } catch (RuntimeException exception) {
      throw new BrokenConfigurationException(attribute, "cannot be \"" + text + "\"", exception);
    }
  }

  private static DayOfWeek day(String text) {
    return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static GroupRole role(String text) {
    return GroupRole.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
