/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.util.Objects;

/**
 * A value of a rule that a foundation, or within its bounds a school, can set. Immutable.
 *
 * @param <T> the value
 */
public final class RuleParameter<T> {

  private final String key;
  private final ParameterType<T> type;
  private final T defaultValue;

  private RuleParameter(String key, ParameterType<T> type, T defaultValue) {
    this.key = key;
    this.type = Objects.requireNonNull(type, "type");
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
  }

  /**
   * A parameter.
   *
   * @param ruleId the rule's id in the policy catalogue
   * @param name lower case with hyphens, as in {@code quiet-hours}
   * @param defaultValue what holds when nobody sets it: the catalogue's default
   */
  public static <T> RuleParameter<T> of(
      String ruleId, String name, ParameterType<T> type, T defaultValue) {

    return new RuleParameter<>(ruleId + "." + name, type, defaultValue);
  }

  /** What the parameter is kept by, such as {@code B11.quiet-hours}. */
  public String key() {
    return key;
  }

  public ParameterType<T> type() {
    return type;
  }

  public T defaultValue() {
    return defaultValue;
  }

  /** The default as it is written down. */
  public String defaultText() {
    return type.format(defaultValue);
  }

  /** Reads a value; throws IllegalArgumentException, which names the parameter, when it is none. */
  public T parse(String text) {
    try {
      return type.parse(text);
    } catch (RuntimeException exception) {
      throw new IllegalArgumentException(key + " cannot be \"" + text + "\"", exception);
    }
  }

  /**
   * Tells whether a school that writes down its own value keeps to the foundation's: it is the
   * same, or asks for more. Throws IllegalArgumentException when one of both is no value.
   */
  public boolean isMoreSpecific(String foundationText, String schoolText) {
    return type.isMoreSpecific(parse(foundationText), parse(schoolText));
  }

  @Override
  public String toString() {
    return key;
  }
}
