/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name as Dutch rosters have it: "Petra", "van", "Loon". Immutable; a part can be empty. */
public final class PersonName extends Value {

  private final String first;
  private final String prefix;
  private final String last;

  private PersonName(String first, String prefix, String last) {
    this.first = first;
    this.prefix = prefix;
    this.last = last;
  }

  public static PersonName of(String first, String prefix, String last) {
    return new PersonName(first.strip(), prefix.strip(), last.strip());
  }

  public String first() {
    return first;
  }

  /** What stands before the last name and does not count in alphabetical order. */
  public String prefix() {
    return prefix;
  }

  public String last() {
    return last;
  }

  /** The name as it is spoken. */
  public String full() {
    return Stream.of(first, prefix, last)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Override
  List<Object> parts() {
    return List.of(first, prefix, last);
  }
}
