/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a roster can be read from. */
public enum RosterFormat {

  /** EDEXML 2.1, in which Dutch schools exchange groups, pupils and teachers; it has no parents. */
  EDEXML("edexml"),

  /** A zip of CSV files as OneRoster 1.1 describes it, in its bulk mode. */
  ONE_ROSTER("oneroster"),

  /** Our own table of guardians, one row for each guardian of a pupil. */
  GUARDIAN_CSV("guardian-csv");

  private final String key;

  RosterFormat(String key) {
    this.key = key;
  }

  /** The value to store. */
  public String key() {
    return key;
  }

  /** The format with the stored value, if there is one. */
  public static Optional<RosterFormat> fromKey(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }
}
