/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.util.List;
import nl.klassenkring.policy.engine.history.Frequency;

/**
 * Numbers of posts per window, one a line, as in {@code 3/week} or {@code 1/month: learning-goals}:
 * maximums, or minimums. A school may add some; for each of the foundation it must have one of the
 * same window that asks for as much.
 */
public final class FrequenciesType implements ParameterType<List<Frequency>> {

  private final boolean maximum;

  private FrequenciesType(boolean maximum) {
    this.maximum = maximum;
  }

  /** Maximums: the lower, the more specific. */
  public static FrequenciesType maximums() {
    return new FrequenciesType(true);
  }

  /** Minimums: the higher, the more specific. */
  public static FrequenciesType minimums() {
    return new FrequenciesType(false);
  }

  @Override
  public ParameterKind kind() {
    return ParameterKind.FREQUENCIES;
  }

  @Override
  public List<Frequency> parse(String text) {
    return Lines.parse(text, Frequency::parse);
  }

  @Override
  public String format(List<Frequency> value) {
    return Lines.format(value, Frequency::toString);
  }

  @Override
  public boolean isMoreSpecific(List<Frequency> foundationValue, List<Frequency> schoolValue) {
    return foundationValue.stream()
        .allMatch(asked -> schoolValue.stream().anyMatch(given -> implies(given, asked)));
  }

  /**
   * A maximum for all posts bounds those of each category; a minimum for one category fills that
   * for all posts.
   */
  private boolean implies(Frequency given, Frequency asked) {
    if (!given.window().equals(asked.window())) {
      return false;
    }
    return maximum
        ? given.count() <= asked.count() && isWithin(asked, given)
        : given.count() >= asked.count() && isWithin(given, asked);
  }

  private static boolean isWithin(Frequency one, Frequency other) {
    return other.category().isEmpty() || other.category().equals(one.category());
  }
}
