/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

/** The parts of a name as Liferay keeps them; the middle one holds the Dutch prefix. Immutable. */
public final class PersonName {

  private final String first;
  private final String middle;
  private final String last;

  public PersonName(String first, String middle, String last) {
    this.first = first;
    this.middle = middle;
    this.last = last;
  }

  public String first() {
    return first;
  }

  /** Such as {@code van der}; empty for most. */
  public String middle() {
    return middle;
  }

  public String last() {
    return last;
  }
}
