/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.deviation;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.policy.constants.PolicyDocumentStatus;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.exception.PolicyValueException.Reason;
import nl.klassenkring.policy.internal.document.PolicyDocuments;
import nl.klassenkring.policy.internal.document.ValueCheck;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.persistence.PolicyDeviationPersistence;
import nl.klassenkring.policy.service.persistence.PolicyDocumentPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Looks whether a deviation keeps to the foundation's policy as it is at the moment from which the
 * deviation is to hold.
 */
@Component(service = DeviationReview.class)
public class DeviationReview {

  /**
   * Lets through what asks for as much as the foundation does, or for more.
   *
   * @throws PolicyValueException if it does not
   */
  public void check(PolicyDeviation deviation) throws PortalException {
    Instant moment = moment(deviation);
    String key = deviation.getParameterKey();
    PolicyDocument policyDocument =
        PolicyDocuments.inForce(
                policyDocumentPersistence.findByC_S(
                    deviation.getCompanyId(), PolicyDocumentStatus.ADOPTED.name()),
                moment)
            .orElseThrow(
                () ->
                    new PolicyValueException(
                        Reason.NO_POLICY, key, "The foundation has no policy in force", null));
    Map<String, String> foundationTexts = policyDocument.getRuleTexts();

    ValueCheck.requireMoreSpecific(
        foundationTexts,
        together(foundationTexts, deviation, moment),
        key,
        deviation.getRuleValue());
  }

  /** From when on it would hold if it were approved now. */
  public Instant moment(PolicyDeviation deviation) {
    Instant now = clock.instant();

    return ((deviation.getValidFrom() == null)
            || deviation.getValidFrom().toInstant().isBefore(now))
        ? now
        : deviation.getValidFrom().toInstant();
  }

  /** The values of the school at that moment, beside the one that is looked at. */
  private Map<String, String> together(
      Map<String, String> foundationTexts, PolicyDeviation deviation, Instant moment) {

    Map<String, String> texts = new TreeMap<>(foundationTexts);

    PolicyDeviations.approved(
            policyDeviationPersistence.findBySchoolGroupId(deviation.getSchoolGroupId()), moment)
        .forEach(
            (key, approved) -> {
              if (holds(foundationTexts, key, approved.getRuleValue())) {
                texts.put(key, approved.getRuleValue());
              }
            });

    return texts;
  }

  private static boolean holds(Map<String, String> foundationTexts, String key, String text) {
    return RuleCatalogue.parameter(key)
        .filter(
            parameter ->
                parameter.isMoreSpecific(
                    foundationTexts.getOrDefault(key, parameter.defaultText()), text))
        .isPresent();
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyDeviationPersistence policyDeviationPersistence;

  @Reference private PolicyDocumentPersistence policyDocumentPersistence;
}
