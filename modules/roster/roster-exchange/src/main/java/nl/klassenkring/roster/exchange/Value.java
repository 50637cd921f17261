/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static java.util.stream.Collectors.toList;

import java.util.List;

/** A value that equals another of its class with the same parts. */
abstract class Value {

  abstract List<Object> parts();

  @Override
  public final boolean equals(Object object) {
    return (object instanceof Value) && ((Value) object).identity().equals(identity());
  }

  @Override
  public final int hashCode() {
    return parts().hashCode();
  }

  private List<Object> identity() {
    return List.of(getClass(), parts());
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + parts().stream().map(Value::text).collect(toList());
  }

  /** Quoted, so that values that differ never have the same text. */
  private static String text(Object part) {
    return part instanceof String
        ? '"' + ((String) part).replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : String.valueOf(part);
  }
}
