/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;

/** Names as they are spoken. */
final class RosterNames {

  static String of(Guardian guardian) {
    return join(guardian.getFirstName(), guardian.getNamePrefix(), guardian.getLastName());
  }

  static String of(Pupil pupil) {
    return join(pupil.getFirstName(), pupil.getNamePrefix(), pupil.getLastName());
  }

  private static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private RosterNames() {}
}
