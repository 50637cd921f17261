/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparatorFactoryUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.exception.MessageHandoverCategoryException;
import nl.klassenkring.classgroup.exception.MessageHandoverGroupException;
import nl.klassenkring.classgroup.internal.handover.WaitingHandover;
import nl.klassenkring.classgroup.internal.notice.HandoverNotice;
import nl.klassenkring.classgroup.internal.notice.HandoverNotices;
import nl.klassenkring.classgroup.internal.post.OpenGroup;
import nl.klassenkring.classgroup.internal.post.PostWriter;
import nl.klassenkring.classgroup.internal.post.WrittenPost;
import nl.klassenkring.classgroup.internal.text.ClassPostText;
import nl.klassenkring.classgroup.internal.text.HandoverReason;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.base.MessageHandoverLocalServiceBaseImpl;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.PostCategory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps the messages that councils hand to the director (A6); asks for no permission, {@link
 * MessageHandoverServiceImpl} does.
 */
@Component(
    property = "model.class.name=nl.klassenkring.classgroup.model.MessageHandover",
    service = AopService.class)
public class MessageHandoverLocalServiceImpl extends MessageHandoverLocalServiceBaseImpl {

  /**
   * Hands a message of a council to the directors of its school, who are told. It is judged when it
   * is posted.
   *
   * <p>The service context's UUID, when it has one, makes the call repeatable, so that a form that
   * is sent twice is handed over once.
   *
   * @param groupId the Site of the council
   * @param title at most 150 characters on one line
   * @param content plain text
   * @param category the key of a {@link PostCategory}
   * @throws MessageHandoverGroupException if the group is no council, or the school has no group in
   *     which it could be posted
   * @throws MessageHandoverCategoryException if there is no such category (B14)
   * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if the council's group
   *     is closed
   * @throws nl.klassenkring.classgroup.exception.ClassPostTitleException if there is no title, or
   *     it is too long
   * @throws nl.klassenkring.classgroup.exception.ClassPostContentException if there is no text, or
   *     it is too long
   */
  @Override
  public MessageHandover addMessageHandover(
      long userId,
      long groupId,
      String title,
      String content,
      String category,
      ServiceContext serviceContext)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    ClassGroup council = OpenGroup.require(classGroupPersistence.findByGroupId(groupId));
    ClassPostText text = ClassPostText.of(title, content);

    requireCouncil(council);
    getSchoolGroup(council.getSchoolGroupId());

    if (PostCategory.fromKey(category).isEmpty()) {
      throw new MessageHandoverCategoryException("No category: " + category);
    }

    String uuid = serviceContext.getUuid();
    MessageHandover sent = fetchSent(userId, groupId, uuid);

    if (sent != null) {
      return sent;
    }

    MessageHandover messageHandover =
        messageHandoverPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    messageHandover.setUuid(uuid);
    messageHandover.setGroupId(groupId);
    messageHandover.setCompanyId(council.getCompanyId());
    messageHandover.setUserId(userId);
    messageHandover.setUserName(user.getFullName());
    messageHandover.setCreateDate(now);
    messageHandover.setSchoolGroupId(council.getSchoolGroupId());
    messageHandover.setTitle(text.getTitle());
    messageHandover.setContent(text.getContent());
    messageHandover.setCategory(category);

    MessageHandover saved = save(messageHandover, user, WorkflowConstants.STATUS_PENDING, now);

    handoverNotices.tellDirectors(saved);

    return saved;
  }

  /** Gives a page of what a council handed over, latest first. */
  @Override
  public List<MessageHandover> getMessageHandovers(long groupId, int start, int end) {
    return messageHandoverPersistence.findByGroupId(
        groupId,
        start,
        end,
        OrderByComparatorFactoryUtil.create(
            "KK_MessageHandover", "createDate", false, "messageHandoverId", false));
  }

  /** Counts what a council handed over. */
  @Override
  public int getMessageHandoversCount(long groupId) {
    return messageHandoverPersistence.countByGroupId(groupId);
  }

  /** Gives a page of what waits for the directors of a school, longest waiting first. */
  @Override
  public List<MessageHandover> getWaitingMessageHandovers(long schoolGroupId, int start, int end) {
    return messageHandoverPersistence.findByS_S(
        schoolGroupId, WorkflowConstants.STATUS_PENDING, start, end);
  }

  /** Counts what waits for the directors of a school. */
  @Override
  public int getWaitingMessageHandoversCount(long schoolGroupId) {
    return messageHandoverPersistence.countByS_S(schoolGroupId, WorkflowConstants.STATUS_PENDING);
  }

  /**
   * Posts a message that waits in the group of the school, on behalf of the council and of who
   * wrote it, and tells him. It is judged as any post of the director is, and held when the rules
   * say so.
   *
   * @param userId the director, whose post it is
   * @param confirmedWarnings the keys of the warnings that he confirms; null is none
   * @throws nl.klassenkring.classgroup.exception.MessageHandoverStatusException if somebody decided
   *     about it before
   * @throws MessageHandoverGroupException if the school has no group any more
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it, or
   *     warns of what the director did not confirm
   */
  @Override
  public MessageHandover postMessageHandover(
      long userId, long messageHandoverId, String[] confirmedWarnings) throws PortalException {

    User user = userLocalService.getUser(userId);
    MessageHandover messageHandover = waitingHandover.take(messageHandoverId);
    ClassGroup schoolGroup = OpenGroup.require(getSchoolGroup(messageHandover.getSchoolGroupId()));
    Date now = Date.from(clock.instant());
    ClassPost classPost = postWriter.create(schoolGroup, user, null, now);

    classPost.setOnBehalfOfGroupId(messageHandover.getGroupId());
    classPost.setOnBehalfOfUserId(messageHandover.getUserId());
    classPost.setOnBehalfOfUserName(messageHandover.getUserName());

    ClassPost saved =
        postWriter.save(
            classPost,
            user,
            WrittenPost.of(request(messageHandover, confirmedWarnings)),
            now,
            true);

    messageHandover.setClassPostId(saved.getClassPostId());

    MessageHandover posted = save(messageHandover, user, WorkflowConstants.STATUS_APPROVED, now);

    handoverNotices.tellAuthor(posted, HandoverNotice.POSTED);

    return posted;
  }

  /**
   * Returns a message that waits to who wrote it, and tells him.
   *
   * @param userId the director
   * @param reason why: plain text of at most 1,000 characters
   * @throws nl.klassenkring.classgroup.exception.MessageHandoverReasonException if there is none,
   *     or it is too long
   * @throws nl.klassenkring.classgroup.exception.MessageHandoverStatusException if somebody decided
   *     about it before
   */
  @Override
  public MessageHandover returnMessageHandover(long userId, long messageHandoverId, String reason)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    String text = HandoverReason.of(reason);
    MessageHandover messageHandover = waitingHandover.take(messageHandoverId);

    messageHandover.setReason(text);

    MessageHandover returned =
        save(messageHandover, user, WorkflowConstants.STATUS_DENIED, Date.from(clock.instant()));

    handoverNotices.tellAuthor(returned, HandoverNotice.RETURNED);

    return returned;
  }

  private MessageHandover fetchSent(long userId, long groupId, String uuid) {
    MessageHandover sent =
        (uuid == null) ? null : messageHandoverPersistence.fetchByUUID_G(uuid, groupId);

    return ((sent != null) && (sent.getUserId() == userId)) ? sent : null;
  }

  private ClassGroup getSchoolGroup(long schoolGroupId) throws MessageHandoverGroupException {
    ClassGroup schoolGroup = classGroupPersistence.fetchByGroupId(schoolGroupId);

    if ((schoolGroup == null) || !ClassGroupKind.SCHOOL.name().equals(schoolGroup.getKind())) {
      throw new MessageHandoverGroupException("School " + schoolGroupId + " has no group");
    }

    return schoolGroup;
  }

  private static PostRequest request(MessageHandover messageHandover, String[] confirmedWarnings) {
    return PostRequest.builder(
            messageHandover.getTitle(), messageHandover.getContent(), messageHandover.getCategory())
        .confirmedWarnings(
            (confirmedWarnings == null)
                ? Set.of()
                : Arrays.stream(confirmedWarnings).collect(Collectors.toSet()))
        .build();
  }

  private static void requireCouncil(ClassGroup classGroup) throws MessageHandoverGroupException {
    if (!GroupKind.valueOf(classGroup.getKind()).isCouncil()) {
      throw new MessageHandoverGroupException(
          "Group " + classGroup.getClassGroupId() + " is no council");
    }
  }

  private MessageHandover save(MessageHandover messageHandover, User user, int status, Date now) {
    messageHandover.setModifiedDate(now);
    messageHandover.setStatus(status);
    messageHandover.setStatusByUserId(user.getUserId());
    messageHandover.setStatusByUserName(user.getFullName());
    messageHandover.setStatusDate(now);

    return messageHandoverPersistence.update(messageHandover);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private HandoverNotices handoverNotices;

  @Reference private PostWriter postWriter;

  @Reference private WaitingHandover waitingHandover;
}
