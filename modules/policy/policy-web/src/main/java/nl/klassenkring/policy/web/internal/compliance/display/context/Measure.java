/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.history.DateRange;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.FrequencyParameters;
import nl.klassenkring.policy.engine.rule.FrequencyRule;
import nl.klassenkring.policy.engine.rule.LearningGoals;

/** What is counted of each group: posts of one kind in one window (B9, B10). Pure. */
public final class Measure {

  private final Window window;
  private final Optional<PostCategory> category;
  private OptionalInt minimum = OptionalInt.empty();
  private OptionalInt maximum = OptionalInt.empty();

  private Measure(Frequency frequency) {
    window = frequency.window();
    category = frequency.category();
  }

  /**
   * What the school agreed a number for; what has a minimum, which a group can miss, comes first.
   */
  public static List<Measure> of(RuleValues values) {
    Map<List<Object>, Measure> measures = new LinkedHashMap<>();

    if (FrequencyRule.DEFINITION.holds(values)) {
      for (Frequency maximum : values.get(FrequencyParameters.MAXIMUM)) {
        measure(measures, maximum).maximum = OptionalInt.of(maximum.count());
      }

      for (Frequency minimum : values.get(FrequencyParameters.MINIMUM)) {
        measure(measures, minimum).minimum = OptionalInt.of(minimum.count());
      }
    }

    if (LearningGoals.DEFINITION.holds(values)) {
      for (Frequency minimum : values.get(LearningGoals.MINIMUM)) {
        measure(measures, minimum).minimum = OptionalInt.of(minimum.count());
      }
    }

    List<Measure> inOrder = new ArrayList<>(measures.values());

    inOrder.sort(Comparator.comparing(measure -> measure.minimum.isEmpty()));

    return inOrder;
  }

  /**
   * Counts the posts of a group in the window of a day; of the windows that are no part of the
   * calendar, the one that ends with it.
   *
   * @param below the minimums that the group does not keep
   */
  Gauge count(GroupHistory history, LocalDate day, ZoneId zone, Set<Frequency> below) {
    List<DateRange> windows = window.around(day);
    int count =
        history.count(
            windows.get(windows.size() - 1),
            zone,
            post -> category.isEmpty() || (category.get() == post.category()));

    return new Gauge(count, minimum, maximum, below.stream().anyMatch(this::isOf));
  }

  Window window() {
    return window;
  }

  Optional<PostCategory> category() {
    return category;
  }

  OptionalInt minimum() {
    return minimum;
  }

  OptionalInt maximum() {
    return maximum;
  }

  private boolean isOf(Frequency frequency) {
    return frequency.window().equals(window) && frequency.category().equals(category);
  }

  private static Measure measure(Map<List<Object>, Measure> measures, Frequency frequency) {
    return measures.computeIfAbsent(
        List.of(frequency.window(), frequency.category()), key -> new Measure(frequency));
  }
}
