/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.exception.ClassReplyChangedException;
import nl.klassenkring.classgroup.exception.NoSuchClassPostException;
import nl.klassenkring.classgroup.exception.NoSuchClassReplyException;
import nl.klassenkring.classgroup.internal.post.OpenGroup;
import nl.klassenkring.classgroup.internal.reply.ReplyWriter;
import nl.klassenkring.classgroup.internal.text.ClassReplyText;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyTable;
import nl.klassenkring.classgroup.model.ClassReplyVersion;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.classgroup.service.base.ClassReplyLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps replies to posts; asks for no permission, {@link ClassReplyServiceImpl} does. */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.ClassReply",
    service = AopService.class)
public class ClassReplyLocalServiceImpl extends ClassReplyLocalServiceBaseImpl {

  /**
   * Places a reply under a placed post.
   *
   * <p>The service context's UUID, when it has one, makes the call repeatable, so that a form that
   * is sent twice is placed once.
   *
   * <p>While an import is under way (Liferay's {@code ExportImportThreadLocal}), the service
   * context's create date is the moment at which the reply was given, and at which it is judged.
   *
   * @param confirmedWarnings the keys of the warnings that the author confirms; null is none
   * @throws NoSuchClassPostException if the post is not there, or not placed
   * @throws ClassReplyChangedException if another text was placed under the same UUID
   * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if its group is closed
   * @throws nl.klassenkring.classgroup.exception.ClassReplyContentException if there is no text, or
   *     too much of it
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses the
   *     reply, now or at all, or warns of what its author did not confirm (B2, B11)
   */
  @Override
  public ClassReply addClassReply(
      long userId,
      long classPostId,
      String content,
      String[] confirmedWarnings,
      ServiceContext serviceContext)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    ClassPost classPost = getPlacedPost(classPostId);
    String text = ClassReplyText.of(content);

    // Read once: a service context gives its UUID away and has none afterwards.
    String uuid = serviceContext.getUuid();
    ClassReply sent = fetchSent(userId, classPost, uuid);

    if (sent != null) {
      return requireSame(sent, text);
    }

    return replyWriter.add(
        classPost,
        user,
        text,
        keys(confirmedWarnings),
        uuid,
        Date.from(ClassPostPlacement.moment(clock, serviceContext.getCreateDate())));
  }

  /** Removes a reply with what it said before, as if it had never been there. */
  @Override
  public ClassReply deleteClassReply(ClassReply classReply) {
    classReplyVersionPersistence.removeByClassReplyId(classReply.getClassReplyId());

    return classReplyPersistence.remove(classReply);
  }

  /** Removes a reply with what it said before, as if it had never been there. */
  @Override
  public ClassReply deleteClassReply(long classReplyId) throws PortalException {
    return deleteClassReply(classReplyPersistence.findByPrimaryKey(classReplyId));
  }

  /** Gives a page of the replies that stand under a post, as they were given. */
  @Override
  public List<ClassReply> getClassReplies(long classPostId, int start, int end) {
    return classReplyPersistence.findByC_S(
        classPostId, WorkflowConstants.STATUS_APPROVED, start, end);
  }

  /** Counts the replies that stand under a post. */
  @Override
  public int getClassRepliesCount(long classPostId) {
    return classReplyPersistence.countByC_S(classPostId, WorkflowConstants.STATUS_APPROVED);
  }

  /**
   * Counts the replies that stand under each of some posts of a group, in one statement.
   *
   * @return the counts by the key of the post; one without replies, or of another group, is missing
   */
  @Override
  public Map<Long, Integer> getClassRepliesCounts(long groupId, long[] classPostIds) {
    Map<Long, Integer> counts = new HashMap<>();

    if (classPostIds.length == 0) {
      return counts;
    }

    Long[] ids = Arrays.stream(classPostIds).boxed().toArray(Long[]::new);
    List<Object[]> rows =
        classReplyPersistence.dslQuery(
            DSLQueryFactoryUtil.select(
                    REPLY.classPostId,
                    DSLFunctionFactoryUtil.count(REPLY.classReplyId).as("repliesCount"))
                .from(REPLY)
                .where(
                    REPLY
                        .groupId
                        .eq(groupId)
                        .and(REPLY.classPostId.in(ids))
                        .and(REPLY.status.eq(WorkflowConstants.STATUS_APPROVED)))
                .groupBy(REPLY.classPostId));

    rows.forEach(row -> counts.put((Long) row[0], ((Number) row[1]).intValue()));

    return counts;
  }

  /** Gives what a reply said before it was changed, oldest first. */
  @Override
  public List<ClassReplyVersion> getClassReplyVersions(long classReplyId) {
    return classReplyVersionPersistence.findByClassReplyId(classReplyId);
  }

  /** Gives a page of what a reply said before it was changed, oldest first. */
  @Override
  public List<ClassReplyVersion> getClassReplyVersions(long classReplyId, int start, int end) {
    return classReplyVersionPersistence.findByClassReplyId(classReplyId, start, end);
  }

  /** Counts how often a reply was changed. */
  @Override
  public int getClassReplyVersionsCount(long classReplyId) {
    return classReplyVersionPersistence.countByClassReplyId(classReplyId);
  }

  /** Gives a page of all replies under a post, those that were removed among them. */
  @Override
  public List<ClassReply> getModeratedClassReplies(long classPostId, int start, int end) {
    return classReplyPersistence.findByClassPostId(classPostId, start, end);
  }

  /** Counts all replies under a post, those that were removed among them. */
  @Override
  public int getModeratedClassRepliesCount(long classPostId) {
    return classReplyPersistence.countByClassPostId(classPostId);
  }

  /**
   * Takes a reply away from its readers; it is kept for who may remove posts of its group (F1).
   *
   * @param userId who removes it
   * @throws NoSuchClassReplyException if it is not there, or was removed before
   */
  @Override
  public ClassReply removeClassReply(long userId, long classReplyId) throws PortalException {
    return replyWriter.remove(
        getPlacedReply(classReplyId), userLocalService.getUser(userId), Date.from(clock.instant()));
  }

  /**
   * Changes a reply, and keeps what it said before.
   *
   * @param userId who changes it
   * @param mvccVersion the version of the reply that the change was made on
   * @param confirmedWarnings the keys of the warnings that the author confirms; null is none
   * @throws NoSuchClassReplyException if it is not there, or was removed
   * @throws ClassReplyChangedException if it was changed meanwhile
   * @throws PortalException as {@link #addClassReply} does
   */
  @Override
  public ClassReply updateClassReply(
      long userId, long classReplyId, long mvccVersion, String content, String[] confirmedWarnings)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    String text = ClassReplyText.of(content);
    ClassReply classReply = getPlacedReply(classReplyId);

    if (classReply.getMvccVersion() != mvccVersion) {
      throw new ClassReplyChangedException("Reply " + classReplyId + " was changed meanwhile");
    }

    return replyWriter.change(
        classReply,
        getPlacedPost(classReply.getClassPostId()),
        user,
        text,
        keys(confirmedWarnings),
        Date.from(clock.instant()));
  }

  private ClassReply fetchSent(long userId, ClassPost classPost, String uuid) {
    ClassReply sent =
        (uuid == null) ? null : classReplyPersistence.fetchByUUID_G(uuid, classPost.getGroupId());

    return ((sent != null)
            && (sent.getUserId() == userId)
            && (sent.getClassPostId() == classPost.getClassPostId()))
        ? sent
        : null;
  }

  private static ClassReply requireSame(ClassReply sent, String text)
      throws ClassReplyChangedException {

    if (text.equals(sent.getContent())) {
      return sent;
    }

    throw new ClassReplyChangedException(
        "Reply " + sent.getClassReplyId() + " was placed with another text");
  }

  private ClassPost getPlacedPost(long classPostId) throws PortalException {
    ClassPost classPost = classPostPersistence.findByPrimaryKey(classPostId);

    if (!classPost.isApproved()) {
      throw new NoSuchClassPostException("Post " + classPostId + " is not placed");
    }

    OpenGroup.require(classGroupPersistence.findByGroupId(classPost.getGroupId()));

    return classPost;
  }

  private ClassReply getPlacedReply(long classReplyId) throws PortalException {
    ClassReply classReply = classReplyPersistence.findByPrimaryKey(classReplyId);

    if (!classReply.isApproved()) {
      throw new NoSuchClassReplyException("Reply " + classReplyId + " was removed");
    }

    return classReply;
  }

  private static Set<String> keys(String[] confirmedWarnings) {
    return (confirmedWarnings == null) ? Set.of() : Set.copyOf(Arrays.asList(confirmedWarnings));
  }

  private static final ClassReplyTable REPLY = ClassReplyTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ReplyWriter replyWriter;
}
