/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.klassenkring.publication.internal.review.Reviewers;
import nl.klassenkring.publication.model.PublicationRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people of a request, in the transaction in which it happens. What they are told names the
 * request only: who may read it is asked when it is shown.
 */
@Component(service = PublicationNotices.class)
public class PublicationNotices {

  /** Tells the author. */
  public void tellAuthor(PublicationRequest request, PublicationNotice notice)
      throws PortalException {

    tell(List.of(request.getUserId()), request, notice);
  }

  /** Tells the directors of the school. */
  public void tellReviewers(PublicationRequest request, PublicationNotice notice)
      throws PortalException {

    tell(
        reviewers.directorIds(request.getCompanyId(), request.getSchoolGroupId()), request, notice);
  }

  /** Tells who stands in for the directors of the school. */
  public void tellDeputies(PublicationRequest request, PublicationNotice notice)
      throws PortalException {

    tell(reviewers.deputyIds(request.getCompanyId(), request.getSchoolGroupId()), request, notice);
  }

  /** Tells the author and the directors, each once. */
  public void tellConcerned(PublicationRequest request, PublicationNotice notice)
      throws PortalException {

    TreeSet<Long> userIds =
        new TreeSet<>(reviewers.directorIds(request.getCompanyId(), request.getSchoolGroupId()));

    userIds.add(request.getUserId());
    tell(userIds, request, notice);
  }

  private void tell(Collection<Long> userIds, PublicationRequest request, PublicationNotice notice)
      throws PortalException {

    for (long userId : userIds) {
      userNotificationEventLocalService.sendUserNotificationEvents(
          userId,
          notice.portletKey(),
          UserNotificationDeliveryConstants.TYPE_WEBSITE,
          notice.payload(request));
    }
  }

  @Reference private Reviewers reviewers;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
