/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.TimeRange;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.parameter.RuleParameter;

/**
 * What the fields of a form have in them, by their names: one field for most values, one per day
 * for hours, and rows of three for frequencies. Pure.
 */
public final class RawFields {

  /** The end of the name of the fields with a number of posts. */
  static final String COUNT = "-count";

  /** The end of the name of the fields with the window in which posts are counted. */
  static final String WINDOW = "-window";

  /** The end of the name of the fields with the category that is counted. */
  static final String CATEGORY = "-category";

  /** The name of the field with the hours of a day. */
  static String nameOf(RuleParameter<?> parameter, DayOfWeek day) {
    return parameter.key() + "-" + day.name();
  }

  /**
   * What a form has for a value as it is written down. What is no value has empty fields where
   * there are several.
   */
  public static Map<String, List<String>> of(RuleParameter<?> parameter, String text) {
    switch (parameter.type().kind()) {
      case HOURS:
        return hours(parameter, text);
      case FREQUENCIES:
        return frequencies(parameter, text);
      case CHOICES:
        return Map.of(parameter.key(), text.lines().collect(Collectors.toUnmodifiableList()));
      case BOOLEAN:
      case HOLIDAYS:
      case NUMBER:
      case WORDS:
        return Map.of(parameter.key(), List.of(text));
    }

    throw new IllegalStateException("Unknown kind of " + parameter.key());
  }

  /** Writes down the value that was filled in, be it one or not. */
  public static String write(RuleParameter<?> parameter, Function<String, List<String>> fields) {
    switch (parameter.type().kind()) {
      case HOURS:
        return writeHours(parameter, fields);
      case FREQUENCIES:
        return writeFrequencies(parameter.key(), fields);
      case BOOLEAN:
      case CHOICES:
      case HOLIDAYS:
      case NUMBER:
      case WORDS:
        return String.join("\n", fields.apply(parameter.key())).strip();
    }

    throw new IllegalStateException("Unknown kind of " + parameter.key());
  }

  private static Map<String, List<String>> hours(RuleParameter<?> parameter, String text) {
    Map<String, List<String>> fields = new HashMap<>();
    WeekHours hours = parsed(parameter, text, WeekHours.class, WeekHours.NONE);

    for (DayOfWeek day : DayOfWeek.values()) {
      fields.put(
          nameOf(parameter, day),
          List.of(
              hours.on(day).stream().map(TimeRange::toString).collect(Collectors.joining(", "))));
    }

    return fields;
  }

  private static Map<String, List<String>> frequencies(RuleParameter<?> parameter, String text) {
    List<String> counts = new ArrayList<>();
    List<String> windows = new ArrayList<>();
    List<String> categories = new ArrayList<>();

    for (Object one : parsed(parameter, text, List.class, List.of())) {
      Frequency frequency = (Frequency) one;

      counts.add(String.valueOf(frequency.count()));
      windows.add(frequency.window().toString());
      categories.add(frequency.category().map(PostCategory::key).orElse(""));
    }

    return Map.of(
        parameter.key() + COUNT, counts,
        parameter.key() + WINDOW, windows,
        parameter.key() + CATEGORY, categories);
  }

  private static <T> T parsed(
      RuleParameter<?> parameter, String text, Class<T> type, T whenItIsNone) {

    try {
      return type.cast(parameter.parse(text));
    } catch (IllegalArgumentException illegalArgumentException) {
      return whenItIsNone;
    }
  }

  private static String writeHours(
      RuleParameter<?> parameter, Function<String, List<String>> fields) {

    List<String> lines = new ArrayList<>();

    for (DayOfWeek day : DayOfWeek.values()) {
      String hours = String.join(", ", fields.apply(nameOf(parameter, day))).strip();

      if (!hours.isEmpty()) {
        lines.add(day.name() + " " + hours);
      }
    }

    return String.join("\n", lines);
  }

  private static String writeFrequencies(String key, Function<String, List<String>> fields) {
    List<String> counts = fields.apply(key + COUNT);
    List<String> windows = fields.apply(key + WINDOW);
    List<String> categories = fields.apply(key + CATEGORY);
    List<String> lines = new ArrayList<>();

    for (int i = 0; i < counts.size(); i++) {
      if (!counts.get(i).isBlank()) {
        String category = at(categories, i);

        lines.add(
            counts.get(i).strip()
                + "/"
                + at(windows, i)
                + (category.isEmpty() ? "" : ": " + category));
      }
    }

    return String.join("\n", lines);
  }

  private static String at(List<String> values, int index) {
    return index < values.size() ? values.get(index) : "";
  }

  private RawFields() {}
}
