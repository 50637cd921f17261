/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.message.FindingText;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.display.context.Viewer;
import nl.klassenkring.publication.web.internal.review.display.context.Reviews;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what waits for the director, the one that waits longest first. */
@Component(service = WaitingLists.class)
public class WaitingLists {

  /** Gives the page of the list that is asked for, to who decides in the school of the page. */
  public WaitingDisplayContext create(PageRequest pageRequest) throws PortalException {
    long schoolGroupId = pageRequest.getSchoolGroupId();
    Pages pages =
        pageRequest.pages(
            publicationRequestService.getWaitingPublicationsCount(schoolGroupId),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/desk/view_waiting"));
    Viewer viewer = Viewer.of(pageRequest, PublicationPortletKeys.DIRECTORS_DESK);

    return new WaitingDisplayContext(
        reviews.of(
            publicationRequestService.getWaitingPublications(
                schoolGroupId, pages.getStart(), pages.getEnd()),
            viewer),
        pages,
        refusedFindings(viewer.getFindingFormatter(), pageRequest),
        pageRequest.number("publicationRequestIds"),
        pageRequest.text("reason"));
  }

  private static List<FindingText> refusedFindings(
      FindingFormatter formatter, PageRequest pageRequest) {

    Object refusal =
        SessionErrors.get(pageRequest.getPortletRequest(), PolicyViolationException.class);

    if (!(refusal instanceof PolicyViolationException)) {
      return List.of();
    }

    PolicyViolationException exception = (PolicyViolationException) refusal;

    return formatter.format(exception.getVerdict(), exception.getPostDraft());
  }

  /** Each is shown in full, so that a page has few. */
  private static final int PAGE_SIZE = 10;

  @Reference private PublicationRequestService publicationRequestService;

  @Reference private Reviews reviews;
}
