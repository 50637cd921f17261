/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.classgroup.post.PostAdviceService;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.message.FindingText;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the rules what they say of a form, in the reader's words. */
@Component(service = AdviceFactory.class)
public class AdviceFactory {

  /** Gives the verdict that the form was refused with, else the one on the form as it is. */
  public AdviceDisplay createAdvice(PortletRequest portletRequest, ClassPostFormValues values)
      throws PortalException {

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    long groupId = themeDisplay.getScopeGroupId();
    Object refusal = SessionErrors.get(portletRequest, PolicyViolationException.class);
    PostAdvice advice =
        postAdviceService.advise(groupId, values.getClassPostId(), values.toPostRequest());
    Verdict verdict = advice.verdict();
    PostDraft postDraft = advice.postDraft();

    if (refusal instanceof PolicyViolationException) {
      verdict = ((PolicyViolationException) refusal).getVerdict();
      postDraft = ((PolicyViolationException) refusal).getPostDraft();
    }

    FindingFormatter formatter =
        new FindingFormatter(themeDisplay.getLocale(), policyService.zone(groupId));
    List<FindingText> findings = formatter.format(verdict, postDraft);

    return new AdviceDisplay(
        values.isUntouched() ? beforeWriting(findings) : findings,
        verdict.placeableFrom().map(formatter::formatMoment).orElse(null),
        advice.postDraft().placedBefore(),
        values.isExcursion(),
        values.getConfirmedWarnings());
  }

  /** An empty form need not be told that it is empty. */
  private static List<FindingText> beforeWriting(List<FindingText> findings) {
    return findings.stream()
        .filter(finding -> BEFORE_WRITING.contains(finding.getEffect()))
        .collect(Collectors.toList());
  }

  private static final Set<Effect> BEFORE_WRITING = Set.of(Effect.HINT, Effect.HOLD);

  @Reference private PolicyService policyService;

  @Reference private PostAdviceService postAdviceService;
}
