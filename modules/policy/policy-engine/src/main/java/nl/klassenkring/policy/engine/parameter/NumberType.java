/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

/** A whole number between two bounds: a maximum, or a minimum. */
public final class NumberType implements ParameterType<Integer> {

  private final int lowest;
  private final int highest;
  private final boolean lowerIsStricter;

  private NumberType(int lowest, int highest, boolean lowerIsStricter) {
    this.lowest = lowest;
    this.highest = highest;
    this.lowerIsStricter = lowerIsStricter;
  }

  /** A maximum of something, bounds included: the lower, the more specific. */
  public static NumberType maximum(int lowest, int highest) {
    return new NumberType(lowest, highest, true);
  }

  /** A minimum of something, bounds included: the higher, the more specific. */
  public static NumberType minimum(int lowest, int highest) {
    return new NumberType(lowest, highest, false);
  }

  @Override
  public ParameterKind kind() {
    return ParameterKind.NUMBER;
  }

  public int lowest() {
    return lowest;
  }

  public int highest() {
    return highest;
  }

  @Override
  public Integer parse(String text) {
    int value = Integer.parseInt(text.strip());

    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(
          "Not between " + lowest + " and " + highest + ": " + value);
    }
    return value;
  }

  @Override
  public String format(Integer value) {
    return value.toString();
  }

  @Override
  public boolean isMoreSpecific(Integer foundationValue, Integer schoolValue) {
    return lowerIsStricter ? schoolValue <= foundationValue : schoolValue >= foundationValue;
  }
}
