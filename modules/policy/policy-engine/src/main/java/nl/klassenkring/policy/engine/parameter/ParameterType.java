/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

/**
 * What values a parameter of a rule can have, how they are written down, and which of two is the
 * more specific. Immutable.
 *
 * <p>A foundation sets the values for all its schools; a school may only make them more specific
 * (G1).
 *
 * @param <T> the values, which are immutable
 */
public interface ParameterType<T> {

  ParameterKind kind();

  /** Reads a value; throws IllegalArgumentException when the text is none. */
  T parse(String text);

  /** Writes a value down, so that {@link #parse(String)} reads the same value. */
  String format(T value);

  /**
   * Tells whether a school that has its own value keeps to the foundation's: it is the same, or
   * asks for more.
   */
  boolean isMoreSpecific(T foundationValue, T schoolValue);
}
