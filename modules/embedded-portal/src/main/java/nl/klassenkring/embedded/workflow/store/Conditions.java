/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The conditions of a query, all of which hold, with their arguments. */
public final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();

  /** Asks for rows whose column has the value; null asks for nothing. */
  public Conditions is(String column, Object value) {
    return value == null ? this : and(column + " = ?", value);
  }

  /** Asks for rows whose column has one of the values; null asks for nothing. */
  public Conditions isOneOf(String column, Collection<?> values) {
    if (values == null) {
      return this;
    }
    return values.isEmpty()
        ? and("1 = 0")
        : and(column + " in (" + holes(values.size()) + ")", values.toArray());
  }

  /** Asks for rows whose moment has come, or has not; null asks for nothing. */
  public Conditions isSet(String column, Boolean set) {
    if (set == null) {
      return this;
    }
    return and(column + (set ? " is not null" : " is null"));
  }

  /** Asks for rows between two moments; a null asks for nothing. */
  public Conditions isBetween(String column, Instant from, Instant to) {
    if (from != null) {
      and(column + " >= ?", from);
    }
    return to == null ? this : and(column + " <= ?", to);
  }

  /** Asks for rows for which the condition holds. */
  public Conditions and(String condition, Object... values) {
    conditions.add(condition);
    Collections.addAll(arguments, values);
    return this;
  }

  /** As many question marks, with commas. */
  public static String holes(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  List<Object> arguments() {
    return List.copyOf(arguments);
  }
}
