/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.Objects;

/** A field that would get another value. Immutable. */
public final class FieldChange {

  private final String field;
  private final String before;
  private final String after;

  FieldChange(String field, String before, String after) {
    this.field = Objects.requireNonNull(field, "field");
    this.before = Objects.requireNonNull(before, "before");
    this.after = Objects.requireNonNull(after, "after");
  }

  /** The name of the field, such as {@code last-name}. */
  public String field() {
    return field;
  }

  /** The value as it is known, empty when there is none. */
  public String before() {
    return before;
  }

  /** The value of the file, empty when there is none. */
  public String after() {
    return after;
  }

  @Override
  public String toString() {
    return field + ": " + before + " -> " + after;
  }
}
