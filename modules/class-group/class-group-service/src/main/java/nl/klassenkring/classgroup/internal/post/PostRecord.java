/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.User;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.policy.service.WarningKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what the rules led to, without a word of the post (G1: it is counted per rule). */
@Component(service = PostRecord.class)
public class PostRecord {

  /** That the author was told no; this stays when the transaction rolls back. */
  void refused(ClassPost classPost, User user, Verdict verdict) {
    try {
      policyEventLocalService.addRefusal(
          user.getUserId(), classPost.getGroupId(), ClassPost.class.getName(), verdict);
    } catch (PortalException portalException) {
      // The author hears of the refusal, whatever becomes of its record.
      LOG.error("A refusal of a post was not recorded", portalException);
    }
  }

  /** That the post is held. */
  void held(ClassPost classPost, User user, Verdict verdict) throws PortalException {
    add(
        classPost,
        user,
        PolicyEventType.HELD,
        verdict.findings().stream()
            .filter(finding -> finding.effect() == Effect.HOLD)
            .collect(Collectors.toList()));
  }

  /** That rules gave way to what the author declared. */
  void excepted(ClassPost classPost, User user, Verdict verdict) throws PortalException {
    add(classPost, user, PolicyEventType.EXCEPTION, verdict.exceptions());
  }

  /**
   * What the author confirmed.
   *
   * @param before the keys of what he confirmed before
   */
  void confirmed(ClassPost classPost, User user, JudgedPost judgedPost, Set<String> before)
      throws PortalException {

    add(
        classPost,
        user,
        PolicyEventType.CONFIRMED,
        judgedPost.getVerdict().warnings().stream()
            .filter(warning -> !before.contains(WarningKeys.of(warning, judgedPost.getPostDraft())))
            .collect(Collectors.toList()));
  }

  private void add(ClassPost classPost, User user, PolicyEventType type, List<Finding> findings)
      throws PortalException {

    policyEventLocalService.addPolicyEvents(
        user.getUserId(),
        classPost.getGroupId(),
        type,
        ClassPost.class.getName(),
        classPost.getClassPostId(),
        findings);
  }

  private static final Log LOG = LogFactoryUtil.getLog(PostRecord.class);

  @Reference private PolicyEventLocalService policyEventLocalService;
}
