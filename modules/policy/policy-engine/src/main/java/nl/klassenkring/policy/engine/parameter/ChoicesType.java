/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Some of the values of an enumeration, one a line, in its order.
 *
 * @param <E> the enumeration
 */
public final class ChoicesType<E extends Enum<E>> implements ParameterType<Set<E>> {

  private final Class<E> choices;
  private final boolean moreIsStricter;
  private final boolean canBeEmpty;

  private ChoicesType(Class<E> choices, boolean moreIsStricter, boolean canBeEmpty) {
    this.choices = choices;
    this.moreIsStricter = moreIsStricter;
    this.canBeEmpty = canBeEmpty;
  }

  /** Choices, possibly none, that a rule speaks up for: the more, the more specific. */
  public static <E extends Enum<E>> ChoicesType<E> refused(Class<E> choices) {
    return new ChoicesType<>(choices, true, true);
  }

  /** Choices, at least one, that a rule lets through: the fewer, the more specific. */
  public static <E extends Enum<E>> ChoicesType<E> allowed(Class<E> choices) {
    return new ChoicesType<>(choices, false, false);
  }

  @Override
  public ParameterKind kind() {
    return ParameterKind.CHOICES;
  }

  /** All values that can be chosen from, in their order. */
  public List<E> choices() {
    return List.of(choices.getEnumConstants());
  }

  @Override
  public Set<E> parse(String text) {
    return setOf(Lines.parse(text, line -> Enum.valueOf(choices, line.toUpperCase(Locale.ROOT))));
  }

  private Set<E> setOf(Collection<E> chosen) {
    if (chosen.isEmpty() && !canBeEmpty) {
      throw new IllegalArgumentException("Choose at least one");
    }
    Set<E> set = EnumSet.noneOf(choices);
    set.addAll(chosen);
    return Collections.unmodifiableSet(set);
  }

  @Override
  public String format(Set<E> value) {
    return Lines.format(setOf(value), Enum::name);
  }

  @Override
  public boolean isMoreSpecific(Set<E> foundationValue, Set<E> schoolValue) {
    return moreIsStricter
        ? schoolValue.containsAll(foundationValue)
        : foundationValue.containsAll(schoolValue);
  }
}
