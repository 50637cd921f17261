/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.servlet.SessionErrors;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PostDraft;

/** Says in words what the agreements say of what is in a form. */
public final class AdviceDisplays {

  private AdviceDisplays() {}

  /** Gives the verdict that the form was refused with, else the one on the form as it is. */
  public static AdviceDisplay of(PostAdvice advice, PageRequest pageRequest) {
    Verdict verdict = advice.verdict();
    PostDraft postDraft = advice.postDraft();
    Object refusal =
        SessionErrors.get(pageRequest.getPortletRequest(), PolicyViolationException.class);

    if (refusal instanceof PolicyViolationException) {
      verdict = ((PolicyViolationException) refusal).getVerdict();
      postDraft = ((PolicyViolationException) refusal).getPostDraft();
    }

    FindingFormatter formatter =
        new FindingFormatter(pageRequest.getLocale(), pageRequest.getZone());

    return new AdviceDisplay(
        formatter.format(verdict, postDraft),
        verdict.placeableFrom().map(formatter::formatMoment).orElse(null));
  }
}
