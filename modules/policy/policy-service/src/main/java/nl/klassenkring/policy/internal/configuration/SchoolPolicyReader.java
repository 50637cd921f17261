/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
    SchoolCalendar.Builder builder =
        SchoolCalendar.builder(value("zone", configuration.zone(), ZoneId::of))
            .quietHours(
                value("quietFrom", configuration.quietFrom(), LocalTime::parse),
                value("quietUntil", configuration.quietUntil(), LocalTime::parse))
            .quietDays(values("quietDays", configuration.quietDays(), SchoolPolicyReader::day))
            .holidays(values("holidays", configuration.holidays(), SchoolPolicyReader::holiday));
    List<GroupRole> placingRoles =
        values("placingRoles", configuration.placingRoles(), SchoolPolicyReader::role);

    SchoolCalendar calendar = built(builder);
    if (placingRoles.isEmpty()) {
      throw new BrokenConfigurationException(
          "placingRoles", "names nobody who may place posts", null);
    }
    return SchoolPolicy.of(calendar, Set.copyOf(placingRoles));
  }

  private static SchoolCalendar built(SchoolCalendar.Builder builder)
      throws BrokenConfigurationException {

    try {
      return builder.build();
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

  /** Reads {@code first/last name}; the name begins at the first blank. */
  private static Holiday holiday(String text) {
    int slash = text.indexOf('/');
    int blank = text.indexOf(' ');
    return new Holiday(
        text.substring(blank),
        LocalDate.parse(text.substring(0, slash)),
        LocalDate.parse(text.substring(slash + 1, blank)));
  }
}
