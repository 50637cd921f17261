/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.change.ConsentChangeListener;
import nl.klassenkring.consent.engine.EffectiveConsent;
import nl.klassenkring.consent.model.ConsentDecision;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells all listeners what new decisions changed, within their transaction. */
@Component(service = ConsentChanges.class)
public class ConsentChanges {

  /**
   * Compares what the ledger came to with what it comes to now.
   *
   * @param before the ledger as it was read before the decisions
   * @param decisions what was added since, of the same pupil
   */
  public void tell(PupilLedger before, Collection<ConsentDecision> decisions, Instant moment)
      throws PortalException {

    if (consentChangeListeners.isEmpty()) {
      return;
    }

    Set<String> purposeKeys =
        decisions.stream().map(ConsentDecision::getPurposeKey).collect(Collectors.toSet());

    if (purposeKeys.isEmpty()) {
      return;
    }

    PupilLedger after = ledgerReader.read(purposeKeys, before.pupilId(), moment);

    for (ConsentDecision decision : decisions) {
      EffectiveConsent consent = after.consent(decision.getPurposeKey());

      if (consent.allowed() != before.consent(decision.getPurposeKey()).allowed()) {
        tell(
            new ConsentChange(
                decision.getSchoolGroupId(),
                decision.getPupilId(),
                decision.getPurposeKey(),
                consent.reason(),
                decision.getUserId(),
                moment));
      }
    }
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  protected void addConsentChangeListener(ConsentChangeListener consentChangeListener) {
    consentChangeListeners.add(consentChangeListener);
  }

  protected void removeConsentChangeListener(ConsentChangeListener consentChangeListener) {
    consentChangeListeners.remove(consentChangeListener);
  }

  private void tell(ConsentChange consentChange) throws PortalException {
    for (ConsentChangeListener consentChangeListener : consentChangeListeners) {
      consentChangeListener.onConsentChanged(consentChange);
    }
  }

  private final List<ConsentChangeListener> consentChangeListeners = new CopyOnWriteArrayList<>();

  @Reference private LedgerReader ledgerReader;
}
