/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/** What all findings together mean for a post, from the mildest to the strongest. */
public enum Outcome {
  ALLOW,
  WARN,
  HOLD,
  BLOCK;

  static Outcome of(Effect effect) {
    switch (effect) {
      case HINT:
      case EXCEPTION:
        return ALLOW;
      case WARN:
        return WARN;
      case HOLD:
        return HOLD;
      case BLOCK:
        return BLOCK;
    }
    throw new IllegalArgumentException("Unknown effect " + effect);
  }
}
