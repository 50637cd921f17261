/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import java.util.Set;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
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

  private AdviceDisplay advice(PageRequest pageRequest, RequestFormValues values)
      throws PortalException {

    long groupId = pageRequest.getGroupId();

    return AdviceDisplays.of(
        helpRequestService.adviseHelpRequest(
            values.isUntouched() ? anyDraft(groupId) : values.toDraft(groupId)),
        pageRequest);
  }

  /** An empty form need not be told that it is empty. */
  private static HelpRequestDraft anyDraft(long groupId) {
    return new HelpRequestDraft(groupId, "", "", DecisionMode.FIRST_COME, List.of(), Set.of());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private HelpRequestService helpRequestService;
}
