/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.PolicyDeviationLocalService;
import nl.klassenkring.policy.service.PolicyDocumentLocalService;
import nl.klassenkring.sample.school.internal.data.SampleDeviation;
import nl.klassenkring.sample.school.internal.data.SamplePolicy;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the foundation adopt its policy, and schools propose what they agree themselves (G1). */
@Component(service = PolicyCreator.class)
public class PolicyCreator {

  @Reference private PolicyDeviationLocalService policyDeviationLocalService;

  @Reference private PolicyDocumentLocalService policyDocumentLocalService;

  /** Adds the policy to a foundation without one, and to each school what it did not propose. */
  void create(SamplePolicy policy, Map<String, User> users, Map<String, Group> sites)
      throws PortalException {

    User officer = users.get(policy.adoptedBy());

    if (policyDocumentLocalService.getPolicyDocumentsCount(officer.getCompanyId()) == 0) {
      adopt(policy, officer);
    }

    for (SampleDeviation deviation : policy.deviations()) {
      long schoolGroupId = sites.get(deviation.site()).getGroupId();

      if (!proposed(schoolGroupId).contains(deviation.parameterKey())) {
        propose(deviation, schoolGroupId, users.get(deviation.proposedBy()), officer);
      }
    }
  }

  private void adopt(SamplePolicy policy, User officer) throws PortalException {
    PolicyDocument draft =
        policyDocumentLocalService.addPolicyDocument(
            officer.getUserId(),
            policy.title(),
            policy.values(),
            policy.sources(),
            policy.note(),
            null);

    policyDocumentLocalService.adoptPolicyDocument(
        officer.getUserId(), draft.getPolicyDocumentId());
  }

  private Set<String> proposed(long schoolGroupId) {
    Set<String> keys = new HashSet<>();

    for (PolicyDeviation deviation :
        policyDeviationLocalService.getSchoolPolicyDeviations(schoolGroupId, -1, -1)) {

      keys.add(deviation.getParameterKey());
    }

    return keys;
  }

  private void propose(SampleDeviation deviation, long schoolGroupId, User proposer, User officer)
      throws PortalException {

    long policyDeviationId =
        policyDeviationLocalService
            .addPolicyDeviation(
                proposer.getUserId(),
                schoolGroupId,
                deviation.parameterKey(),
                deviation.value(),
                deviation.reason(),
                null)
            .getPolicyDeviationId();

    policyDeviationLocalService.submitPolicyDeviation(proposer.getUserId(), policyDeviationId);

    if (!deviation.decision().isEmpty()) {
      policyDeviationLocalService.approvePolicyDeviation(
          officer.getUserId(), policyDeviationId, deviation.decision());
    }
  }
}
