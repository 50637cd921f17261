/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SamplePerson;

/** Who can sign in, and what there is to see. */
final class LoginTable {

  private LoginTable() {}

  /** Gives the lines of a table of those with whom a demonstration shows something. */
  static List<String> of(SampleFoundation foundation) {
    List<SamplePerson> people =
        foundation.people().stream()
            .filter(person -> !person.shows().isEmpty())
            .collect(Collectors.toList());
    int width =
        people.stream().mapToInt(person -> foundation.mailAddress(person).length()).max().orElse(1);

    List<String> lines = new ArrayList<>();
    lines.add(
        "Sign in with the password "
            + foundation.password()
            + " (invented people, for demonstrations only):");
    for (SamplePerson person : people) {
      lines.add(
          String.format("  %-" + width + "s  %s", foundation.mailAddress(person), person.shows()));
    }
    return lines;
  }
}
