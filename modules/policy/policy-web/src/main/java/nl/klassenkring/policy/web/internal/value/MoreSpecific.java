/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.BooleanType;
import nl.klassenkring.policy.engine.parameter.ChoicesType;
import nl.klassenkring.policy.engine.parameter.FrequenciesType;
import nl.klassenkring.policy.engine.parameter.NumberType;
import nl.klassenkring.policy.engine.parameter.ParameterType;
import nl.klassenkring.policy.engine.parameter.WordsType;

/** Tells in which direction a school may deviate from its foundation (G1). Pure. */
public final class MoreSpecific {

  /** The key of a text that says what a school may make of a value. */
  public static String keyOf(ParameterType<?> type) {
    switch (type.kind()) {
      case BOOLEAN:
        return either(((BooleanType) type).isMoreSpecific(false, true), "yes", "no");
      case NUMBER:
        NumberType number = (NumberType) type;
        return either(number.isMoreSpecific(number.lowest(), number.highest()), "higher", "lower");
      case CHOICES:
        return either(
            isMoreSpecificWithMore((ChoicesType<?>) type), "more-choices", "fewer-choices");
      case WORDS:
        return either(
            ((WordsType) type).isMoreSpecific(List.of("a"), List.of("a", "b")),
            "more-words",
            "fewer-words");
      case HOURS:
        return KEY + "more-hours";
      case HOLIDAYS:
        return KEY + "more-holidays";
      case FREQUENCIES:
        return either(
            ((FrequenciesType) type)
                .isMoreSpecific(
                    List.of(Frequency.of(1, Window.WEEK)), List.of(Frequency.of(2, Window.WEEK))),
            "more-often",
            "less-often");
    }

    throw new IllegalStateException("Unknown kind " + type.kind());
  }

  private static <E extends Enum<E>> boolean isMoreSpecificWithMore(ChoicesType<E> type) {
    return type.isMoreSpecific(
        Set.of(type.choices().get(0)), Set.of(type.choices().get(0), type.choices().get(1)));
  }

  private static String either(boolean first, String one, String other) {
    return KEY + (first ? one : other);
  }

  private static final String KEY = "more-specific-";

  private MoreSpecific() {}
}
