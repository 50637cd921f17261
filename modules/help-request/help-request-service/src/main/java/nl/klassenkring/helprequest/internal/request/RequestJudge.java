/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.request;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
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

    PostDraft postDraft =
        PostDraft.builder()
            .companyId(author.getCompanyId())
            .groupId(draft.groupId())
            .authorUserId(author.getUserId())
            .title(draft.title())
            .text(draft.judgedText())
            .category(PostCategory.HELP_REQUEST.key())
            .replyMode(draft.replyMode().key())
            .placedAt(ClassPostPlacement.moment(clock, placedBefore))
            .build();

    return new PostAdvice(postDraft, policyService.judge(postDraft));
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
    Set<String> warningKeys = WarningKeys.of(advice.verdict(), advice.postDraft());

    if (advice.verdict().outcome() == Outcome.BLOCK) {
      policyEventLocalService.addRefusal(
          author.getUserId(), draft.groupId(), HelpRequest.class.getName(), advice.verdict());

      throw new PolicyViolationException(advice.verdict(), advice.postDraft());
    }

    if (!draft.confirmedWarnings().containsAll(warningKeys)) {
      throw new PolicyViolationException(advice.verdict(), advice.postDraft());
    }

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

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyEventLocalService policyEventLocalService;

  @Reference private PolicyService policyService;
}
