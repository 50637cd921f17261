/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.TimeRange;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.message.PolicyTexts;

/** Says the value of a parameter in lines of which each can be compared with another. Pure. */
public final class ValueLines {

  private final PolicyTexts texts;
  private final DateTimeFormatter dayFormatter;

  public ValueLines(PolicyTexts texts) {
    this.texts = texts;
    dayFormatter = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
  }

  /**
   * The lines of a value as it is written down; those of the text itself when it is none, as in a
   * draft that is not finished.
   */
  public List<String> of(RuleParameter<?> parameter, String text) {
    Object value;

    try {
      value = parameter.parse(text);
    } catch (IllegalArgumentException illegalArgumentException) {
      return text.lines().collect(Collectors.toUnmodifiableList());
    }

    return of(parameter, value);
  }

  /** The lines of a value; none of what is empty. */
  public List<String> of(RuleParameter<?> parameter, Object value) {
    return lines(parameter, value).collect(Collectors.toUnmodifiableList());
  }

  private Stream<String> lines(RuleParameter<?> parameter, Object value) {
    switch (parameter.type().kind()) {
      case BOOLEAN:
        return Stream.of(texts.yesOrNo((Boolean) value));
      case HOURS:
        return Stream.of(DayOfWeek.values())
            .filter(day -> !((WeekHours) value).on(day).isEmpty())
            .map(day -> texts.say(day) + ": " + hours(((WeekHours) value).on(day)));
      case HOLIDAYS:
        return ((Collection<?>) value).stream().map(holiday -> holiday((Holiday) holiday));
      case NUMBER:
        return Stream.of(texts.say(value));
      case WORDS:
      case CHOICES:
      case FREQUENCIES:
        return ((Collection<?>) value).stream().map(texts::say);
    }

    throw new IllegalStateException("Unknown kind of " + parameter.key());
  }

  private static String hours(List<TimeRange> ranges) {
    return ranges.stream().map(TimeRange::toString).collect(Collectors.joining(", "));
  }

  private String holiday(Holiday holiday) {
    String first = holiday.first().format(dayFormatter);

    return holiday.first().equals(holiday.last())
        ? holiday.name() + ": " + first
        : holiday.name() + ": " + first + " – " + holiday.last().format(dayFormatter);
  }
}
