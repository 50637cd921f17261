/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.asset;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.time.Clock;
import java.util.List;
import javax.portlet.PortletRequest;
import javax.servlet.http.HttpServletRequest;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.display.context.Viewer;
import nl.klassenkring.publication.web.internal.review.display.context.ReviewDisplay;
import nl.klassenkring.publication.web.internal.review.display.context.Reviews;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads what is shown of a request in a list of tasks, to who decides about it. */
@Component(service = RequestContents.class)
public class RequestContents {

  /** Gives what would be public, the original and what the checks find now. */
  ReviewDisplay create(PublicationRequest request, HttpServletRequest httpServletRequest)
      throws PortalException {

    ThemeDisplay themeDisplay =
        (ThemeDisplay) httpServletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    long plid = plid(request, themeDisplay);
    Viewer viewer =
        new Viewer(
            themeDisplay.getUserId(),
            themeDisplay.getLocale(),
            clock.instant(),
            policyService.zone(request.getSchoolGroupId()),
            () -> resourceURL(httpServletRequest, plid));

    return reviews
        .of(
            List.of(
                publicationRequestService.getReviewedPublication(
                    request.getPublicationRequestId())),
            viewer)
        .get(0);
  }

  /** Pictures come from the desk, which need not stand on the page of the tasks. */
  private static long plid(PublicationRequest request, ThemeDisplay themeDisplay)
      throws PortalException {

    long plid =
        PortalUtil.getPlidFromPortletId(
            request.getSchoolGroupId(), PublicationPortletKeys.DIRECTORS_DESK);

    return (plid > 0) ? plid : themeDisplay.getPlid();
  }

  private static LiferayPortletURL resourceURL(HttpServletRequest httpServletRequest, long plid) {
    return PortletURLFactoryUtil.create(
        httpServletRequest,
        PublicationPortletKeys.DIRECTORS_DESK,
        plid,
        PortletRequest.RESOURCE_PHASE);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;

  @Reference private PublicationRequestService publicationRequestService;

  @Reference private Reviews reviews;
}
