/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

/** Yes or no, of which one asks for more than the other. */
public final class BooleanType implements ParameterType<Boolean> {

  private final boolean stricter;

  private BooleanType(boolean stricter) {
    this.stricter = stricter;
  }

  /** A type of which the given answer asks for more. */
  public static BooleanType stricterIf(boolean stricter) {
    return new BooleanType(stricter);
  }

  @Override
  public ParameterKind kind() {
    return ParameterKind.BOOLEAN;
  }

  @Override
  public Boolean parse(String text) {
    switch (text.strip()) {
      case "true":
        return true;
      case "false":
        return false;
      default:
        throw new IllegalArgumentException("Neither true nor false: " + text);
    }
  }

  @Override
  public String format(Boolean value) {
    return value.toString();
  }

  @Override
  public boolean isMoreSpecific(Boolean foundationValue, Boolean schoolValue) {
    return schoolValue.equals(foundationValue) || schoolValue == stricter;
  }
}
