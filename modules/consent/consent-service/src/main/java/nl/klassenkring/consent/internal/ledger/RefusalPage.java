/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.engine.ConsentReason;

/** Some refusals, and what the ledger comes to for their pupils and purposes now. Immutable. */
public final class RefusalPage {

  static final RefusalPage EMPTY = new RefusalPage(0, List.of());

  private final long lastConsentDecisionId;
  private final List<ConsentChange> changes;

  RefusalPage(long lastConsentDecisionId, List<ConsentChange> changes) {
    this.lastConsentDecisionId = lastConsentDecisionId;
    this.changes = List.copyOf(changes);
  }

  /** The key of the last of the refusals, after which the next page begins; 0 if there are none. */
  public long lastConsentDecisionId() {
    return lastConsentDecisionId;
  }

  /** Where it is a no that stands; what expired or waits for an answer is none. */
  public List<ConsentChange> refused() {
    return changes.stream()
        .filter(change -> NO.contains(change.getReason()))
        .collect(Collectors.toList());
  }

  /** Where the pupil may be shown again. */
  public List<ConsentChange> allowed() {
    return changes.stream().filter(ConsentChange::isAllowed).collect(Collectors.toList());
  }

  public Set<Long> pupilIds() {
    return changes.stream().map(ConsentChange::getPupilId).collect(Collectors.toSet());
  }

  private static final Set<ConsentReason> NO =
      Set.of(ConsentReason.REFUSED, ConsentReason.WITHDRAWN);
}
