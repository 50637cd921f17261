/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.TimeRange;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.OwnGroupsRule;
import nl.klassenkring.policy.engine.rule.QuietParameters;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;

/**
 * Reads a school's policy from its configuration, strictly: whoever makes a mistake wants to hear
 * of it, and wants no default in its place. Only empty lines are passed over.
 */
final class SchoolPolicyReader {

  private final SchoolPolicyConfiguration configuration;
  private final Map<String, String> texts = new TreeMap<>();

  SchoolPolicyReader(SchoolPolicyConfiguration configuration) {
    this.configuration = configuration;
  }

  SchoolPolicy read() throws BrokenConfigurationException {
    if (SchoolKey.of(configuration.school()).isMissing()) {
      throw new BrokenConfigurationException("school", "is missing", null);
    }

    ZoneId zone = value("zone", configuration.zone(), ZoneId::of);

    readCalendar(zone);
    readPlacingRoles();
    readRuleValues();

    return policy("ruleValues", RuleValues.of(zone, texts));
  }

  private void readCalendar(ZoneId zone) throws BrokenConfigurationException {
    LocalTime from = value("quietFrom", configuration.quietFrom(), LocalTime::parse);
    LocalTime until = value("quietUntil", configuration.quietUntil(), LocalTime::parse);
    List<DayOfWeek> days = values("quietDays", configuration.quietDays(), SchoolPolicyReader::day);
    List<Holiday> holidays = values("holidays", configuration.holidays(), Holiday::parse);
    String attributes = "quietFrom, quietUntil, quietDays, holidays";

    try {
      put(QuietParameters.QUIET_HOURS, WeekHours.daily(new TimeRange(from, until)));
    } catch (IllegalArgumentException exception) {
      throw new BrokenConfigurationException(attributes, exception.getMessage(), exception);
    }

    put(QuietParameters.QUIET_DAYS, Set.copyOf(days));
    put(QuietParameters.HOLIDAYS, holidays);
    policy(attributes, RuleValues.of(zone, texts));
  }

  private void readPlacingRoles() throws BrokenConfigurationException {
    List<GroupRole> placingRoles =
        values("placingRoles", configuration.placingRoles(), SchoolPolicyReader::role);

    if (placingRoles.isEmpty()) {
      throw new BrokenConfigurationException(
          "placingRoles", "names nobody who may place posts", null);
    }

    put(OwnGroupsRule.PLACING_ROLES, Set.copyOf(placingRoles));
  }

  private void readRuleValues() throws BrokenConfigurationException {
    for (String line : configuration.ruleValues()) {
      if (!line.isBlank()) {
        int equals = line.indexOf('=');

        if (equals < 0) {
          throw new BrokenConfigurationException("ruleValues", "cannot be \"" + line + "\"", null);
        }

        RuleParameter<?> parameter =
            value("ruleValues", line.substring(0, equals), SchoolPolicyReader::parameter);

        value("ruleValues", line.substring(equals + 1), parameter::parse);
        texts.put(parameter.key(), line.substring(equals + 1).strip());
      }
    }
  }

  private static SchoolPolicy policy(String attributes, RuleValues values)
      throws BrokenConfigurationException {

    try {
      return SchoolPolicy.of(values);
    } catch (IllegalArgumentException exception) {
      throw new BrokenConfigurationException(attributes, exception.getMessage(), exception);
    }
  }

  private <T> void put(RuleParameter<T> parameter, T value) {
    texts.put(parameter.key(), parameter.type().format(value));
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

  private static RuleParameter<?> parameter(String key) {
    return RuleCatalogue.parameter(key)
        .orElseThrow(() -> new IllegalArgumentException("No rule knows " + key));
  }

  private static DayOfWeek day(String text) {
    return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static GroupRole role(String text) {
    return GroupRole.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
