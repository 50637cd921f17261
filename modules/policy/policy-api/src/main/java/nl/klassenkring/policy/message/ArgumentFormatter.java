/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.PublicHoliday;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.rule.text.Conviction;

/** Says the plain values of a finding in one language. Immutable. */
final class ArgumentFormatter {

  private final Locale locale;
  private final ResourceBundle texts;
  private final DateTimeFormatter momentFormatter;
  private final DateTimeFormatter dateFormatter;
  private final DateTimeFormatter timeFormatter;

  ArgumentFormatter(Locale locale, ResourceBundle texts, DateTimeFormatter momentFormatter) {
    this.locale = locale;
    this.texts = texts;
    this.momentFormatter = momentFormatter;
    dateFormatter = DateTimeFormatter.ofPattern(texts.getString("policy-date-pattern"), locale);
    timeFormatter = DateTimeFormatter.ofPattern(texts.getString("policy-time-pattern"), locale);
  }

  String format(Object argument) {
    if (argument instanceof List) {
      return formatList((List<?>) argument);
    }
    if (argument instanceof Instant) {
      return momentFormatter.format((Instant) argument);
    }
    if (argument instanceof LocalDate) {
      return dateFormatter.format((LocalDate) argument);
    }
    if (argument instanceof LocalTime) {
      return timeFormatter.format((LocalTime) argument);
    }
    if (argument instanceof DayOfWeek) {
      return ((DayOfWeek) argument).getDisplayName(TextStyle.FULL, locale);
    }
    if (argument instanceof GroupRole) {
      return texts.getString("policy-role-" + ((GroupRole) argument).name());
    }
    if (argument instanceof PostCategory) {
      return texts.getString("policy-category-" + ((PostCategory) argument).name());
    }
    if (argument instanceof Conviction) {
      return texts.getString("policy-conviction-" + ((Conviction) argument).name());
    }
    if (argument instanceof PublicHoliday) {
      return texts.getString("policy-public-holiday-" + ((PublicHoliday) argument).name());
    }
    if (argument instanceof Frequency) {
      return formatFrequency((Frequency) argument);
    }
    if (argument instanceof Number) {
      return NumberFormat.getIntegerInstance(locale).format(argument);
    }
    return argument.toString();
  }

  private String formatFrequency(Frequency frequency) {
    Window window = frequency.window();
    String posts =
        pattern("policy-frequency-" + window.kind().name())
            .format(new Object[] {frequency.count(), window.length()});

    return frequency
        .category()
        .map(category -> texts.getString("policy-category-" + category.name()))
        .map(name -> pattern("policy-frequency-category").format(new Object[] {posts, name}))
        .orElse(posts);
  }

  private MessageFormat pattern(String key) {
    return new MessageFormat(texts.getString(key), locale);
  }

  private String formatList(List<?> values) {
    List<String> texted = values.stream().map(this::format).collect(Collectors.toList());
    int last = texted.size() - 1;
    if (last < 1) {
      return String.join("", texted);
    }
    return String.join(", ", texted.subList(0, last))
        + " "
        + texts.getString("policy-and")
        + " "
        + texted.get(last);
  }
}
