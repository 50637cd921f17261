/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.helprequest.internal.list.SlotQueries;
import nl.klassenkring.helprequest.internal.request.RequestJudge;
import nl.klassenkring.helprequest.internal.request.RequestReviser;
import nl.klassenkring.helprequest.internal.request.RequestWriter;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.SlotsChange;
import nl.klassenkring.helprequest.service.base.HelpRequestLocalServiceBaseImpl;
import nl.klassenkring.policy.engine.PostCategory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps help requests (B3); asks for no permission, {@link HelpRequestServiceImpl} does. */
@Component(
    property = "model.class.name=nl.klassenkring.helprequest.model.HelpRequest",
    service = AopService.class)
public class HelpRequestLocalServiceImpl extends HelpRequestLocalServiceBaseImpl {

  /**
   * Places a post that asks for help, with its slots, all or nothing. The tasks are judged with the
   * text. When the policy holds the post, its readers get the request when they get the post.
   *
   * <p>The service context's UUID, when it has one, makes the call repeatable: a form that is sent
   * twice makes one request.
   *
   * @throws nl.klassenkring.helprequest.request.SlotProblemException if something about a slot is
   *     missing or cannot be
   * @throws nl.klassenkring.helprequest.exception.HelpRequestVersionException if other slots were
   *     kept under the same UUID
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it, or
   *     warns of what its author did not confirm
   * @throws PortalException if there is no such group, or the post has no title or text
   */
  @Override
  public HelpRequest addHelpRequest(
      long userId, HelpRequestDraft draft, ServiceContext serviceContext) throws PortalException {

    User author = userLocalService.getUser(userId);

    draft.requireComplete(schoolTime.today(draft.groupId()));

    PostAdvice advice = requestJudge.require(author, draft, serviceContext.getCreateDate());

    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);

    ClassPost classPost =
        classPostLocalService.addClassPost(
            userId,
            draft.groupId(),
            PostRequest.builder(draft.title(), draft.content(), PostCategory.HELP_REQUEST.key())
                .confirmedWarnings(draft.confirmedWarnings())
                .replyMode(draft.replyMode().key())
                .build(),
            serviceContext);
    HelpRequest sent = fetchPostHelpRequest(classPost.getClassPostId());

    if (sent != null) {
      return requestWriter.requireSame(sent, draft);
    }

    HelpRequest helpRequest = requestWriter.add(author, classPost, draft);

    requestJudge.recordConfirmed(author, helpRequest, classPost, advice);

    return helpRequest;
  }

  /** Says what the policy would say of a help request now. Nothing is kept. */
  @Override
  public PostAdvice adviseHelpRequest(long userId, HelpRequestDraft draft) throws PortalException {
    return requestJudge.judge(userLocalService.getUser(userId), draft, null);
  }

  /** Says what the policy would say now of a change of what a placed request asks. */
  @Override
  public PostAdvice adviseHelpSlots(long userId, SlotsChange change) throws PortalException {
    return requestReviser.advise(userLocalService.getUser(userId), change);
  }

  /**
   * Changes what a request asks that is placed, all or nothing. Nobody loses a place by it without
   * having been seen, and who signed up for what is asked at another time or no more is told.
   *
   * @param userId who changes it
   * @throws nl.klassenkring.helprequest.request.SlotProblemException if something about a slot is
   *     missing or cannot be, if somebody changed it meanwhile, or if it would be removed though
   *     somebody signed up meanwhile
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it now,
   *     or warns of what nobody confirmed
   */
  @Override
  public void changeHelpSlots(long userId, SlotsChange change) throws PortalException {
    requestReviser.revise(userLocalService.getUser(userId), change);
  }

  /** Removes a request with its slots and all who signed up; its post stays. */
  @Override
  public HelpRequest deleteHelpRequest(HelpRequest helpRequest) {
    for (HelpSlot helpSlot :
        helpSlotPersistence.findByHelpRequestId(helpRequest.getHelpRequestId())) {

      requestWriter.remove(helpSlot);
    }

    return helpRequestPersistence.remove(helpRequest);
  }

  /** Removes a request with its slots and all who signed up; its post stays. */
  @Override
  public HelpRequest deleteHelpRequest(long helpRequestId) throws PortalException {
    return deleteHelpRequest(helpRequestPersistence.findByPrimaryKey(helpRequestId));
  }

  /** Gives the request of a post, or null when it has none. */
  @Override
  public HelpRequest fetchPostHelpRequest(long classPostId) {
    return helpRequestPersistence.fetchByClassPostId(classPostId);
  }

  /** Lets the request of a post, if it has one, be as its post is now. */
  @Override
  public void followPost(long classPostId, String title, boolean placed) {
    HelpRequest helpRequest = helpRequestPersistence.fetchByClassPostId(classPostId);

    if ((helpRequest == null)
        || ((helpRequest.isPlaced() == placed) && helpRequest.getTitle().equals(title))) {

      return;
    }

    helpRequest.setModifiedDate(schoolTime.now());
    helpRequest.setTitle(title);
    helpRequest.setPlaced(placed);
    helpRequestPersistence.update(helpRequest);
  }

  /** Gives requests of a group by their keys, in no particular order. */
  @Override
  public List<HelpRequest> getHelpRequests(long groupId, Collection<Long> helpRequestIds) {
    return helpRequestIds.isEmpty()
        ? List.of()
        : helpRequestPersistence.dslQuery(SlotQueries.requests(groupId, helpRequestIds));
  }

  /** Gives the requests of posts, in no particular order. */
  @Override
  public List<HelpRequest> getPostHelpRequests(Collection<Long> classPostIds) {
    return classPostIds.isEmpty()
        ? List.of()
        : helpRequestPersistence.dslQuery(SlotQueries.requestsOfPosts(classPostIds));
  }

  /** Gives the requests of an author in a group whose posts are not placed yet. */
  @Override
  public List<HelpRequest> getWaitingHelpRequests(long groupId, long userId) {
    return helpRequestPersistence.findByG_P(groupId, false).stream()
        .filter(helpRequest -> helpRequest.getUserId() == userId)
        .collect(Collectors.toUnmodifiableList());
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference private RequestJudge requestJudge;

  @Reference private RequestReviser requestReviser;

  @Reference private RequestWriter requestWriter;

  @Reference private SchoolTime schoolTime;
}
