/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.request;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.policy.ClassPostPlacement;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.WarningKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Asks the school's policy what it says of a help request as a whole. The post itself is judged
 * when it is placed, like every post; of the tasks beside it only this knows (B4, B5, B7).
 */
@Component(service = RequestJudge.class)
public class RequestJudge {

  /**
   * Judges title, text and tasks. Changes nothing.
   *
   * @param placedBefore when the post was placed, if Liferay imports it; null otherwise
   */
  public PostAdvice judge(User author, HelpRequestDraft draft, Date placedBefore)
      throws PortalException {

    return judge(
        builder(author, draft).placedAt(ClassPostPlacement.moment(clock, placedBefore)).build());
  }

  /** Judges what would be asked beside a post that is placed already. Changes nothing. */
  public PostAdvice judgeChange(User user, ClassPost classPost, HelpRequestDraft draft)
      throws PortalException {

    return judge(
        builder(user, draft)
            .classPostId(classPost.getClassPostId())
            .placedBefore(true)
            .placedAt(clock.instant())
            .build());
  }

  /**
   * Requires that nothing stands in the way of a help request but, perhaps, the hour.
   *
   * @param placedBefore when the post was placed, if Liferay imports it; null otherwise
   * @throws PolicyViolationException if the policy refuses it, or warns of what its author did not
   *     confirm
   */
  public PostAdvice require(User author, HelpRequestDraft draft, Date placedBefore)
      throws PortalException {

    PostAdvice advice = judge(author, draft, placedBefore);
    if (advice.verdict().outcome() == Outcome.BLOCK) {
      throw refused(author, advice);
    }

    requireConfirmed(advice, draft.confirmedWarnings());

    return advice;
  }

  /**
   * Requires that what is asked beside a post that is placed can be changed now: its readers get it
   * at once, so what would be held is refused, as when a placed post is changed.
   *
   * @throws PolicyViolationException if the policy refuses it or would hold it, or warns of what
   *     nobody confirmed
   */
  public PostAdvice requireChange(User user, ClassPost classPost, HelpRequestDraft draft)
      throws PortalException {

    PostAdvice advice = judgeChange(user, classPost, draft);

    if ((advice.verdict().outcome() == Outcome.BLOCK)
        || advice.verdict().placeableFrom().isPresent()) {

      throw refused(user, advice);
    }

    Set<String> confirmed = new HashSet<>(draft.confirmedWarnings());

    confirmed.addAll(WarningKeys.parse(classPost.getConfirmedWarnings()));
    requireConfirmed(advice, confirmed);

    return advice;
  }

  /** Keeps that the author confirmed what is said of tasks; the post keeps the rest. */
  public void recordConfirmed(
      User author, HelpRequest helpRequest, ClassPost classPost, PostAdvice advice)
      throws PortalException {

    Set<String> keptWithPost = WarningKeys.parse(classPost.getConfirmedWarnings());
    List<Finding> ofTasks =
        advice.verdict().warnings().stream()
            .filter(warning -> !keptWithPost.contains(WarningKeys.of(warning, advice.postDraft())))
            .collect(Collectors.toList());

    policyEventLocalService.addPolicyEvents(
        author.getUserId(),
        helpRequest.getGroupId(),
        PolicyEventType.CONFIRMED,
        HelpRequest.class.getName(),
        helpRequest.getHelpRequestId(),
        ofTasks);
  }

  private static PostDraft.Builder builder(User user, HelpRequestDraft draft) {
    return PostDraft.builder()
        .companyId(user.getCompanyId())
        .groupId(draft.groupId())
        .authorUserId(user.getUserId())
        .title(draft.title())
        .text(draft.judgedText())
        .category(PostCategory.HELP_REQUEST.key())
        .replyMode(draft.replyMode().key());
  }

  private PostAdvice judge(PostDraft postDraft) throws PortalException {
    return new PostAdvice(postDraft, policyService.judge(postDraft));
  }

  private PolicyViolationException refused(User user, PostAdvice advice) throws PortalException {
    policyEventLocalService.addRefusal(
        user.getUserId(),
        advice.postDraft().groupId(),
        HelpRequest.class.getName(),
        advice.verdict());

    return new PolicyViolationException(advice.verdict(), advice.postDraft());
  }

  private static void requireConfirmed(PostAdvice advice, Set<String> confirmed)
      throws PolicyViolationException {

    if (!confirmed.containsAll(WarningKeys.of(advice.verdict(), advice.postDraft()))) {
      throw new PolicyViolationException(advice.verdict(), advice.postDraft());
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyEventLocalService policyEventLocalService;

  @Reference private PolicyService policyService;
}
