/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.engine.ConsentReason;

/** Who of a picture's pupils may not be shown: all of them, until the ledger can be asked. */
final class Blockers {

  private Blockers() {}

  static Map<Long, ConsentReason> of(Set<Long> pupilIds) {
    Map<Long, ConsentReason> blockers = new HashMap<>();

    pupilIds.forEach(pupilId -> blockers.put(pupilId, ConsentReason.NOT_ANSWERED));
    return blockers;
  }
}
