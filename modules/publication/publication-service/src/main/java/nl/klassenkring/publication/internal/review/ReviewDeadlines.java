/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Function;
import nl.klassenkring.policy.engine.calendar.WorkingDays;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.internal.notice.PublicationNotice;
import nl.klassenkring.publication.internal.notice.PublicationNotices;
import nl.klassenkring.publication.internal.request.PublicationRecord;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Sees to it that no request waits unseen: Liferay's own timers know no working days. */
@Component(service = ReviewDeadlines.class)
public class ReviewDeadlines {

  /** How many working days a request may wait before the directors are reminded. */
  static final int REMINDER_DAYS = 2;

  /** How many working days a request may wait before who stands in for the directors is asked. */
  static final int DEPUTY_DAYS = 4;

  /** Tells who must be told now; each once. */
  public int remind() throws PortalException {
    Instant now = clock.instant();
    int told = 0;

    for (PublicationRequest request :
        publicationRequestPersistence.findByS_LtS(
            WorkflowConstants.STATUS_PENDING, Date.from(now))) {

      if (isDue(request, REMINDER_DAYS, now, PublicationRequest::getRemindedDate)) {
        request.setRemindedDate(Date.from(now));
        publicationRecord.add(
            publicationRequestPersistence.update(request), PublicationEventType.REMINDED);
        publicationNotices.tellReviewers(request, PublicationNotice.STILL_WAITS);
        told++;
      }

      if (isDue(request, DEPUTY_DAYS, now, PublicationRequest::getEscalatedDate)) {
        request.setEscalatedDate(Date.from(now));
        publicationRequestPersistence.update(request);
        publicationNotices.tellDeputies(request, PublicationNotice.WAITS_FOR_DEPUTY);
        told++;
      }
    }

    return told;
  }

  private boolean isDue(
      PublicationRequest request, int days, Instant now, Function<PublicationRequest, Date> done)
      throws PortalException {

    if (done.apply(request) != null) {
      return false;
    }

    ZoneId zone = policyService.zone(request.getSchoolGroupId());

    return WorkingDays.between(
            LocalDate.ofInstant(request.getSubmittedDate().toInstant(), zone),
            LocalDate.ofInstant(now, zone))
        >= days;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;

  @Reference private PublicationNotices publicationNotices;

  @Reference private PublicationRecord publicationRecord;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;
}
