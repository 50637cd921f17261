/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import java.util.Arrays;
import java.util.Objects;
import nl.klassenkring.publication.engine.PublicationRefusal;

/** Tells reasons that people wrote from those that the suite wrote down by name. */
final class Reasons {

  private Reasons() {}

  /** A reason in somebody's own words; empty when it is none. */
  static String ofPerson(String reason) {
    return ofSuite(reason).isEmpty() ? Objects.toString(reason, "") : "";
  }

  /** The name of the refusal that is written down as reason; empty when it is none. */
  static String ofSuite(String reason) {
    return Arrays.stream(PublicationRefusal.values())
        .map(PublicationRefusal::name)
        .filter(name -> name.equals(reason))
        .findFirst()
        .orElse("");
  }
}
