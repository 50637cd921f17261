/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SamplePerson;

/** Who can sign in, and what there is to see. */
final class LoginTable {

  private LoginTable() {}

  /** Lists those with whom a demonstration shows something. */
  static String of(SampleFoundation foundation) {
    List<SamplePerson> people =
        foundation.people().stream()
            .filter(person -> !person.shows().isEmpty())
            .collect(Collectors.toList());
    int width =
        people.stream().mapToInt(person -> foundation.mailAddress(person).length()).max().orElse(1);

    return people.stream()
        .map(
            person ->
                String.format(
                    "  %-" + width + "s  %s", foundation.mailAddress(person), person.shows()))
        .collect(
            Collectors.joining(
                System.lineSeparator(),
                "Sign in with the password "
                    + foundation.password()
                    + " (invented people, for demonstrations only):"
                    + System.lineSeparator(),
                ""));
  }
}
