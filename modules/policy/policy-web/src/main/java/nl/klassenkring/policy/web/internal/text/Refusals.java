/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.text;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.policy.exception.AcknowledgementVersionException;
import nl.klassenkring.policy.exception.PolicyDeviationDeciderException;
import nl.klassenkring.policy.exception.PolicyDeviationReasonException;
import nl.klassenkring.policy.exception.PolicyDeviationStatusException;
import nl.klassenkring.policy.exception.PolicyDocumentStatusException;
import nl.klassenkring.policy.exception.PolicyDocumentTitleException;
import nl.klassenkring.policy.exception.PolicyFileException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.portlet.Refusal;

/** Tells a person why a service refused. */
public final class Refusals {

  /** Gives the refusal; empty when it is none but a failure. */
  public static Optional<Refusal> of(PortalException portalException) {
    if (portalException instanceof PolicyValueException) {
      PolicyValueException valueException = (PolicyValueException) portalException;

      return Optional.of(
          Refusal.of(
              "refused-value-" + valueException.getReason().name(),
              valueException.getParameterKey()));
    }

    if (portalException instanceof PolicyFileException) {
      return Optional.of(Refusal.withDetail("refused-file", portalException.getMessage()));
    }

    return Optional.ofNullable(REFUSALS.get(portalException.getClass()));
  }

  private static final Map<Class<? extends PortalException>, Refusal> REFUSALS =
      Map.of(
          AcknowledgementVersionException.class, Refusal.of("refused-version"),
          PolicyDeviationDeciderException.class, Refusal.of("refused-decider"),
          PolicyDeviationReasonException.class, Refusal.of("refused-reason", "reason"),
          PolicyDeviationStatusException.class, Refusal.of("refused-status"),
          PolicyDocumentStatusException.class, Refusal.of("refused-status"),
          PolicyDocumentTitleException.class, Refusal.of("refused-title", "title"),
          TypedDateException.class, Refusal.of("refused-date", "validFrom"));

  private Refusals() {}
}
