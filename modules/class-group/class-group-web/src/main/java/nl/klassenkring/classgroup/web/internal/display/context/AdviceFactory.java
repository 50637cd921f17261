/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import java.util.Set;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.classgroup.post.PostAdviceService;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.message.FindingFormatter;
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
        postAdviceService.advise(
            groupId,
            values.getClassPostId(),
            values.isUntouched() ? ANY_POST : values.toPostRequest());
    Verdict verdict = advice.verdict();
    PostDraft postDraft = advice.postDraft();

    if (refusal instanceof PolicyViolationException) {
      verdict = ((PolicyViolationException) refusal).getVerdict();
      postDraft = ((PolicyViolationException) refusal).getPostDraft();
    }

    FindingFormatter formatter =
        new FindingFormatter(themeDisplay.getLocale(), policyService.zone(groupId));
    return new AdviceDisplay(
        formatter.format(verdict, postDraft),
        verdict.placeableFrom().map(formatter::formatMoment).orElse(null),
        advice.postDraft().placedBefore(),
        values.isExcursion(),
        values.getConfirmedWarnings(),
        portletPages.fetchAddress(themeDisplay, PolicyPortletKeys.AGREEMENTS));
  }

  /** Gives a verdict on what cannot wait, as a reply: it is placed now or not at all. */
  AdviceDisplay createAdviceWithoutWaiting(
      ThemeDisplay themeDisplay,
      Verdict verdict,
      PostDraft postDraft,
      Set<String> confirmedWarnings)
      throws PortalException {

    FindingFormatter formatter =
        new FindingFormatter(
            themeDisplay.getLocale(), policyService.zone(themeDisplay.getScopeGroupId()));

    return AdviceDisplay.withoutWaiting(
        formatter.format(verdict, postDraft),
        verdict.placeableFrom().map(formatter::formatMoment).orElse(null),
        confirmedWarnings,
        portletPages.fetchAddress(themeDisplay, PolicyPortletKeys.AGREEMENTS));
  }

  /** An empty form need not be told that it is empty. */
  private static final PostRequest ANY_POST =
      PostRequest.builder("", "", PostCategory.GENERAL.key()).build();

  @Reference private PolicyService policyService;

  @Reference private PortletPages portletPages;

  @Reference private PostAdviceService postAdviceService;
}
