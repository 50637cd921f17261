/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.servlet.SessionErrors;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.post.PostAdvice;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the form in which help is asked. */
@Component(service = RequestForms.class)
public class RequestForms {

  /** Gives the form as it was sent, else empty, with what the agreements say of it now. */
  public RequestFormDisplayContext create(PageRequest pageRequest) throws PortalException {
    RequestFormValues values =
        pageRequest.isTyped(RequestFormValues.SENT)
            ? typed(pageRequest)
            : RequestFormValues.empty();

    return new RequestFormDisplayContext(
        groupLocalService
            .getGroup(pageRequest.getGroupId())
            .getDescriptiveName(pageRequest.getLocale()),
        values,
        advice(pageRequest, values));
  }

  /** A refusal names a row by its number, which is that among the rows that are filled in. */
  private static RequestFormValues typed(PageRequest pageRequest) {
    RequestFormValues values = RequestFormValues.typed(pageRequest);

    return pageRequest.isTyped("addRow") ? values : values.withoutEmptyRows();
  }

  /** The verdict that the form was refused with, else the one on the form as it is. */
  private AdviceDisplay advice(PageRequest pageRequest, RequestFormValues values)
      throws PortalException {

    long groupId = pageRequest.getGroupId();
    PostAdvice advice =
        helpRequestService.adviseHelpRequest(
            values.isUntouched() ? anyDraft(groupId) : values.toDraft(groupId));
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

  /** An empty form need not be told that it is empty. */
  private static HelpRequestDraft anyDraft(long groupId) {
    return new HelpRequestDraft(groupId, "", "", DecisionMode.FIRST_COME, List.of(), Set.of());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private HelpRequestService helpRequestService;
}
