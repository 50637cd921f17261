/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.jdbc;

import java.util.Collections;

/** Pieces of SQL. */
public final class Sql {

  private Sql() {}

  /** Gives as many placeholders, in brackets. */
  public static String placeholders(int count) {
    return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }
}
