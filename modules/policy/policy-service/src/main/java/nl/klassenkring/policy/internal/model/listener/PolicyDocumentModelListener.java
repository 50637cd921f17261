/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.model.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.exception.PolicyDocumentStatusException;
import nl.klassenkring.policy.model.PolicyDocument;
import org.osgi.service.component.annotations.Component;

/**
 * Refuses that a version that was adopted is changed, whatever code does it: people acknowledged
 * it, and posts were judged by it. Only its people can become anonymous.
 */
@Component(service = ModelListener.class)
public class PolicyDocumentModelListener extends BaseModelListener<PolicyDocument> {

  @Override
  public void onBeforeUpdate(PolicyDocument originalPolicyDocument, PolicyDocument policyDocument)
      throws ModelListenerException {

    if ((originalPolicyDocument != null)
        && originalPolicyDocument.isAdopted()
        && !says(originalPolicyDocument).equals(says(policyDocument))) {

      throw new ModelListenerException(
          new PolicyDocumentStatusException(
              "Version "
                  + policyDocument.getVersion()
                  + " was adopted: a change is a new version"));
    }
  }

  private static Map<String, Object> says(PolicyDocument policyDocument) {
    Map<String, Object> attributes = new HashMap<>(policyDocument.getModelAttributes());

    attributes.keySet().removeAll(WHO_AND_WHEN_CHANGED);

    return attributes;
  }

  private static final Set<String> WHO_AND_WHEN_CHANGED =
      Set.of(
          "adoptedByUserId",
          "adoptedByUserName",
          "modifiedDate",
          "mvccVersion",
          "userId",
          "userName");
}
