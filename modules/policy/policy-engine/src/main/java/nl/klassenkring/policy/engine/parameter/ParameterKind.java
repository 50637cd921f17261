/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

/** What a parameter's value looks like, so that a form can ask for it fittingly. */
public enum ParameterKind {
  BOOLEAN,
  NUMBER,
  /** Values of a closed list, any number of them. */
  CHOICES,
  /** Words and phrases, any number of them. */
  WORDS,
  /** Hours of the days of the week. */
  HOURS,
  /** Days off with a name. */
  HOLIDAYS,
  /** Numbers of posts per window. */
  FREQUENCIES
}
