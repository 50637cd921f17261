/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.engine.ConsentDisagreement;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads which guardians of a school answer differently: two statements for any number of them. */
@Component(service = DisagreementReader.class)
public class DisagreementReader {

  /**
   * Reads who answers differently at a moment.
   *
   * @param purposeKeys the purposes in use
   */
  public List<PupilDisagreement> read(
      long schoolGroupId, Collection<String> purposeKeys, Instant moment) throws PortalException {

    Map<Long, Set<String>> candidates = ledgerReader.readDisagreementCandidates(schoolGroupId);
    List<PupilDisagreement> disagreements = new ArrayList<>();

    for (PupilLedger ledger :
        ledgerReader.read(purposeKeys, candidates.keySet(), moment).values()) {

      for (String purposeKey : candidates.get(ledger.pupilId())) {
        ledger
            .consent(purposeKey)
            .disagreement()
            .map(disagreement -> of(ledger.pupilId(), purposeKey, disagreement))
            .ifPresent(disagreements::add);
      }
    }

    return disagreements;
  }

  private static PupilDisagreement of(
      long pupilId, String purposeKey, ConsentDisagreement disagreement) {

    return new PupilDisagreement(
        pupilId, purposeKey, disagreement.inFavour(), disagreement.against());
  }

  @Reference private LedgerReader ledgerReader;
}
