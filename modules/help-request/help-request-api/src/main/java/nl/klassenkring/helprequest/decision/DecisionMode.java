/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who decides who helps (B3). The key is what is stored and sent: lower case with hyphens. */
public enum DecisionMode {
  /** Who signs up first has the place. */
  FIRST_COME,

  /** Parents offer their help; the teacher or the class parent says who does what. */
  CHOSEN;

  /** Finds the mode of a key; empty for null, for an empty and for an unknown key. */
  public static Optional<DecisionMode> fromKey(String key) {
    return Arrays.stream(values()).filter(mode -> mode.key().equals(key)).findFirst();
  }

  /** The key to store, such as {@code first-come}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
