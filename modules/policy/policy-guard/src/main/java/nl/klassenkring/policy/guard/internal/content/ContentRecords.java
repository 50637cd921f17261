/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.content;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import java.util.List;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.guard.GuardedContent;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps what the guard did with content. What must be recorded and cannot be is not placed. */
@Component(service = ContentRecords.class)
public class ContentRecords {

  private static final Log LOG = LogFactoryUtil.getLog(ContentRecords.class);

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PolicyEventLocalService policyEventLocalService;

  /** Records findings that did not keep content out, in the transaction that places it. */
  void add(GuardedContent content, long authorUserId, PolicyEventType type, List<Finding> findings)
      throws PortalException {

    PolicyEventLocalService policyEvents = policyEventLocalService;

    if (policyEvents == null) {
      throw new PortalException("There is nobody to record that content was " + type);
    }
    policyEvents.addPolicyEvents(
        authorUserId, content.groupId(), type, content.className(), content.classPK(), findings);
  }

  /** Records a refusal. It stays a refusal when that fails. */
  void addRefusal(GuardedContent content, long authorUserId, Verdict verdict) {
    PolicyEventLocalService policyEvents = policyEventLocalService;

    if (policyEvents == null) {
      LOG.error("There is nobody to record that content was refused: " + verdict.outcome());
      return;
    }
    try {
      policyEvents.addRefusal(authorUserId, content.groupId(), content.className(), verdict);
    } catch (PortalException | RuntimeException exception) {
      LOG.error("Cannot record that content was refused: " + verdict.outcome(), exception);
    }
  }
}
