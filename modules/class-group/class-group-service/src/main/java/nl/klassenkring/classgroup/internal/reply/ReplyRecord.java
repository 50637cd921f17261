/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reply;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.User;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.internal.post.JudgedPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.policy.service.WarningKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what the rules led to, without a word of the reply (G1: it is counted per rule). */
@Component(service = ReplyRecord.class)
public class ReplyRecord {

  /** That the author was told no; this stays when the transaction rolls back. */
  void refused(ClassReply classReply, User user, Verdict verdict) {
    try {
      policyEventLocalService.addRefusal(
          user.getUserId(), classReply.getGroupId(), ClassReply.class.getName(), verdict);
    } catch (PortalException portalException) {
      // The author hears of the refusal, whatever becomes of its record.
      LOG.error("A refusal of a reply was not recorded", portalException);
    }
  }

  /**
   * What the author confirmed.
   *
   * @param before the keys of what he confirmed before
   */
  void confirmed(ClassReply classReply, User user, JudgedPost judgedReply, Set<String> before)
      throws PortalException {

    policyEventLocalService.addPolicyEvents(
        user.getUserId(),
        classReply.getGroupId(),
        PolicyEventType.CONFIRMED,
        ClassReply.class.getName(),
        classReply.getClassReplyId(),
        judgedReply.getVerdict().warnings().stream()
            .filter(
                warning -> !before.contains(WarningKeys.of(warning, judgedReply.getPostDraft())))
            .collect(Collectors.toList()));
  }

  private static final Log LOG = LogFactoryUtil.getLog(ReplyRecord.class);

  @Reference private PolicyEventLocalService policyEventLocalService;
}
