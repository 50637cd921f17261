/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reply;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import nl.klassenkring.classgroup.internal.post.JudgedPost;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyVersion;
import nl.klassenkring.classgroup.policy.ClassReplyPlacement;
import nl.klassenkring.classgroup.service.persistence.ClassReplyPersistence;
import nl.klassenkring.classgroup.service.persistence.ClassReplyVersionPersistence;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.WarningKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Saves replies as the verdict on them lets them be. Unlike a post, a reply never waits: what the
 * rules would hold is refused, with the moment from when on it may be placed. To be called in a
 * transaction: a reply that is refused was written to already.
 */
@Component(service = ReplyWriter.class)
public class ReplyWriter {

  /**
   * Places a new reply.
   *
   * @param uuid null for one that Liferay makes
   * @throws PolicyViolationException if the policy does not let it be placed, or if the author did
   *     not confirm a warning
   */
  public ClassReply add(
      ClassPost classPost,
      User author,
      String content,
      Set<String> confirmed,
      String uuid,
      Date now)
      throws PortalException {

    ClassReply classReply = classReplyPersistence.create(counterLocalService.increment());

    classReply.setUuid(uuid);
    classReply.setGroupId(classPost.getGroupId());
    classReply.setCompanyId(classPost.getCompanyId());
    classReply.setUserId(author.getUserId());
    classReply.setUserName(author.getFullName());
    classReply.setCreateDate(now);
    classReply.setModifiedDate(now);
    classReply.setClassPostId(classPost.getClassPostId());
    classReply.setContent(content);
    setStatus(classReply, author, WorkflowConstants.STATUS_APPROVED, now);
    place(classReply, classPost, author, confirmed, now);

    return classReplyPersistence.update(classReply);
  }

  /**
   * Changes a placed reply, and keeps what it said for who may read that.
   *
   * @throws PolicyViolationException as {@link #add} does
   */
  public ClassReply change(
      ClassReply classReply,
      ClassPost classPost,
      User user,
      String content,
      Set<String> confirmed,
      Date now)
      throws PortalException {

    if (content.equals(classReply.getContent())) {
      return classReply;
    }

    keepVersion(classReply);
    classReply.setContent(content);
    classReply.setModifiedDate(now);
    place(classReply, classPost, user, confirmed, now);

    return classReplyPersistence.update(classReply);
  }

  /** Takes a reply away from its readers, and keeps it for who may remove posts. */
  public ClassReply remove(ClassReply classReply, User user, Date now) {
    setStatus(classReply, user, WorkflowConstants.STATUS_IN_TRASH, now);

    return classReplyPersistence.update(classReply);
  }

  private void place(
      ClassReply classReply, ClassPost classPost, User user, Set<String> confirmed, Date now)
      throws PortalException {

    PostDraft postDraft =
        ClassReplyPlacement.draft(
            classReply, classPost, user.getUserId(), now.toInstant(), !classReply.isNew());
    JudgedPost judgedReply = new JudgedPost(postDraft, policyService.judgePlacement(postDraft));
    Verdict verdict = judgedReply.getVerdict();

    if (!verdict.placeableNow()) {
      replyRecord.refused(classReply, user, verdict);

      throw judgedReply.refusal();
    }

    Set<String> before = WarningKeys.parse(classReply.getConfirmedWarnings());
    Set<String> all = new HashSet<>(before);

    all.addAll(confirmed);

    if (!judgedReply.isConfirmedBy(all)) {
      throw judgedReply.refusal();
    }

    classReply.setConfirmedWarnings(WarningKeys.format(judgedReply.getWarningKeys()));
    replyRecord.confirmed(classReply, user, judgedReply, before);
  }

  /** The date of a version is the moment at which it was written. */
  private void keepVersion(ClassReply classReply) {
    ClassReplyVersion version =
        classReplyVersionPersistence.create(counterLocalService.increment());

    version.setGroupId(classReply.getGroupId());
    version.setCompanyId(classReply.getCompanyId());
    version.setUserId(classReply.getUserId());
    version.setUserName(classReply.getUserName());
    version.setCreateDate(classReply.getModifiedDate());
    version.setClassPostId(classReply.getClassPostId());
    version.setClassReplyId(classReply.getClassReplyId());
    version.setContent(classReply.getContent());

    classReplyVersionPersistence.update(version);
  }

  private static void setStatus(ClassReply classReply, User user, int status, Date now) {
    classReply.setStatus(status);
    classReply.setStatusByUserId(user.getUserId());
    classReply.setStatusByUserName(user.getFullName());
    classReply.setStatusDate(now);
  }

  @Reference private ClassReplyPersistence classReplyPersistence;

  @Reference private ClassReplyVersionPersistence classReplyVersionPersistence;

  @Reference private CounterLocalService counterLocalService;

  @Reference private PolicyService policyService;

  @Reference private ReplyRecord replyRecord;
}
