/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.request;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.persistence.PublicationEventPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes down what happened to a request, in the transaction in which it happens (D2). */
@Component(service = PublicationRecord.class)
public class PublicationRecord {

  /** What nobody did: the suite itself. */
  public void add(PublicationRequest request, PublicationEventType type) {
    add(request, type, 0, "", "", "");
  }

  /**
   * What somebody did.
   *
   * @param reason in his own words; empty for none
   * @param checks what the checks found at that moment, as JSON; empty when nothing was checked
   */
  public void add(
      PublicationRequest request,
      PublicationEventType type,
      User user,
      String reason,
      String checks) {

    add(request, type, user.getUserId(), user.getFullName(), reason, checks);
  }

  private void add(
      PublicationRequest request,
      PublicationEventType type,
      long userId,
      String userName,
      String reason,
      String checks) {

    PublicationEvent event = publicationEventPersistence.create(counterLocalService.increment());

    event.setCompanyId(request.getCompanyId());
    event.setUserId(userId);
    event.setUserName(userName);
    event.setCreateDate(Date.from(clock.instant()));
    event.setGroupId(request.getGroupId());
    event.setSchoolGroupId(request.getSchoolGroupId());
    event.setPublicationRequestId(request.getPublicationRequestId());
    event.setEventType(type.name());
    event.setReason(reason);
    event.setContentHash(request.getContentHash());
    event.setChecks(checks);

    publicationEventPersistence.update(event);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private PublicationEventPersistence publicationEventPersistence;
}
