/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.exception.NoSuchPolicyDeviationException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyDocumentService;
import nl.klassenkring.policy.web.internal.value.Comparison;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the foundation has for a parameter, from which a school would deviate. */
@Component(service = FoundationValues.class)
public class FoundationValues {

  /** Gives the foundation's value beside that of a deviation. */
  public Comparison compare(PolicyDeviation deviation, PageRequest pageRequest)
      throws PortalException {

    RuleParameter<?> parameter = parameter(deviation.getParameterKey());
    PolicyDocument inForce =
        policyDocumentService.fetchPolicyDocumentInForce(deviation.getSchoolGroupId());

    return Comparison.of(
        parameter,
        written(parameter, (inForce == null) ? Map.of() : inForce.getRuleTexts()),
        deviation.getRuleValue(),
        DocumentPages.texts(pageRequest));
  }

  /**
   * Gives the foundation's value as it is written down, the catalogue's when it set none.
   *
   * @throws PolicyValueException if it has no policy in force
   */
  public String get(RuleParameter<?> parameter, long schoolGroupId) throws PortalException {
    PolicyDocument inForce = policyDocumentService.fetchPolicyDocumentInForce(schoolGroupId);

    if (inForce == null) {
      throw new PolicyValueException(
          PolicyValueException.Reason.NO_POLICY,
          parameter.key(),
          "The foundation has no policy in force",
          null);
    }

    return written(parameter, inForce.getRuleTexts());
  }

  /** Gives a parameter of the catalogue. */
  public static RuleParameter<?> parameter(String key) throws PortalException {
    return RuleCatalogue.parameter(key)
        .orElseThrow(() -> new NoSuchPolicyDeviationException("No rule knows " + key));
  }

  private static String written(RuleParameter<?> parameter, Map<String, String> texts) {
    return texts.getOrDefault(parameter.key(), parameter.defaultText());
  }

  @Reference private PolicyDocumentService policyDocumentService;
}
