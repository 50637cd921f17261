/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.model.impl;

import com.liferay.portal.kernel.json.JSONException;
import java.util.Map;
import nl.klassenkring.policy.constants.PolicyDocumentStatus;
import nl.klassenkring.policy.internal.document.RuleTexts;

/** A version of the foundation's policy with its values as they are written down. */
public class PolicyDocumentImpl extends PolicyDocumentBaseImpl {

  /**
   * Gives what is set, by the key of its parameter.
   *
   * @throws JSONException if the row does not hold such texts
   */
  @Override
  public Map<String, String> getRuleTexts() throws JSONException {
    return RuleTexts.parse(getRuleValues());
  }

  /**
   * Gives the words that values come from, by the key of the parameter.
   *
   * @throws JSONException if the row does not hold such texts
   */
  @Override
  public Map<String, String> getSourceTexts() throws JSONException {
    return RuleTexts.parse(getValueSources());
  }

  /** Tells whether it was adopted, and can no longer be changed. */
  @Override
  public boolean isAdopted() {
    return PolicyDocumentStatus.ADOPTED.name().equals(getStatus());
  }

}
