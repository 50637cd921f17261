/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of several parts are written one part a line; empty lines are passed over. */
final class Lines {

  static <E> List<E> parse(String text, Function<String, E> reader) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(reader)
        .distinct()
        .collect(Collectors.toUnmodifiableList());
  }

  static <E> String format(Collection<E> parts, Function<E, String> writer) {
    return parts.stream().map(writer).collect(Collectors.joining("\n"));
  }

  private Lines() {}
}
