/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.text;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.consent.exception.AppendOnlyException;
import nl.klassenkring.consent.exception.ConsentAuthorityException;
import nl.klassenkring.consent.exception.ConsentCampaignDateException;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.exception.ConsentPurposeKeyException;
import nl.klassenkring.consent.exception.ConsentScanException;
import nl.klassenkring.consent.exception.ConsentSettingsValueException;
import nl.klassenkring.consent.exception.ConsentTextExplanationException;
import nl.klassenkring.consent.exception.ConsentTextVersionException;
import nl.klassenkring.consent.exception.DuplicateConsentCampaignException;
import nl.klassenkring.consent.exception.DuplicateConsentPurposeException;
import nl.klassenkring.consent.exception.ErasureConfirmationException;
import nl.klassenkring.consent.exception.ObjectionReasonException;
import nl.klassenkring.consent.exception.ObjectionStatusException;
import nl.klassenkring.roster.exception.InvitationCodeException;

/** Which text tells a person why a service refused. */
public final class Refusals {

  /** Gives the key of the text; empty when it is no refusal but a failure. */
  public static Optional<String> keyOf(PortalException portalException) {
    return Optional.ofNullable(KEYS.get(portalException.getClass()));
  }

  private static final Map<Class<? extends PortalException>, String> KEYS =
      Map.ofEntries(
          Map.entry(AppendOnlyException.class, "refused-append-only"),
          Map.entry(ConsentAuthorityException.class, "refused-authority"),
          Map.entry(ConsentCampaignDateException.class, "refused-campaign-date"),
          Map.entry(ConsentDecisionKindException.class, "refused-decision"),
          Map.entry(ConsentPurposeKeyException.class, "refused-purpose-key"),
          Map.entry(ConsentSettingsValueException.class, "refused-settings"),
          Map.entry(ConsentScanException.class, "refused-scan"),
          Map.entry(ConsentTextExplanationException.class, "refused-text-explanation"),
          Map.entry(ConsentTextVersionException.class, "refused-text-version"),
          Map.entry(DuplicateConsentCampaignException.class, "refused-duplicate-campaign"),
          Map.entry(DuplicateConsentPurposeException.class, "refused-duplicate-purpose"),
          Map.entry(ErasureConfirmationException.class, "refused-erasure"),
          Map.entry(InvitationCodeException.class, "refused-invitation-code"),
          Map.entry(ObjectionReasonException.class, "refused-objection-reason"),
          Map.entry(ObjectionStatusException.class, "refused-objection-status"));

  private Refusals() {}
}
