/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.roster.model.Pupil;

/** Says the full name of a pupil. */
public final class PupilNames {

  private PupilNames() {}

  public static String of(Pupil pupil) {
    return Stream.of(pupil.getFirstName(), pupil.getNamePrefix(), pupil.getLastName())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
