/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.message.PolicyTexts;

/** Makes the rows in which numbers of posts per window are filled in. Pure. */
final class FrequencyRows {

  /** Rows that are free for more. */
  private static final int FREE = 2;

  private static final List<String> WINDOWS = List.of("day", "week", "14 days", "month");

  static List<FrequencyRow> of(
      String key, Function<String, List<String>> fields, PolicyTexts texts) {

    List<String> counts = fields.apply(key + RawFields.COUNT);
    List<String> windows = fields.apply(key + RawFields.WINDOW);
    List<String> categories = fields.apply(key + RawFields.CATEGORY);
    List<FrequencyRow> rows = new ArrayList<>();

    for (int i = 0; i < counts.size(); i++) {
      if (!counts.get(i).isBlank()) {
        rows.add(row(counts.get(i), at(windows, i), at(categories, i), texts));
      }
    }

    for (int i = 0; i < FREE; i++) {
      rows.add(row("", "week", "", texts));
    }

    return rows;
  }

  private static FrequencyRow row(String count, String window, String category, PolicyTexts texts) {

    Set<String> windows = new LinkedHashSet<>(WINDOWS);

    if (isWindow(window)) {
      windows.add(window);
    }

    List<Choice> categories = new ArrayList<>();

    categories.add(new Choice("", "", category.isEmpty()));

    for (PostCategory postCategory : PostCategory.values()) {
      categories.add(
          new Choice(
              postCategory.key(), texts.say(postCategory), category.equals(postCategory.key())));
    }

    return new FrequencyRow(
        count,
        windows.stream()
            .map(text -> new Choice(text, sayWindow(text, texts), text.equals(window)))
            .collect(Collectors.toList()),
        categories);
  }

  /** Says it with the words that a frequency has for it, such as "1 message per week". */
  private static String sayWindow(String window, PolicyTexts texts) {
    String frequency = texts.say(Frequency.of(1, Window.parse(window)));

    return frequency.replaceFirst("^1 \\S+ ", "");
  }

  private static boolean isWindow(String window) {
    try {
      return Window.parse(window) != null;
    } catch (IllegalArgumentException illegalArgumentException) {
      return false;
    }
  }

  private static String at(List<String> values, int index) {
    return index < values.size() ? values.get(index) : "";
  }

  private FrequencyRows() {}
}
