/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.item;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.util.FriendlyURLNormalizer;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.publication.internal.check.PublicationPurposes;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.persistence.PublicItemPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes an approved request public: a frozen copy of it, which nothing changes but its end. */
@Component(service = PublicItemWriter.class)
public class PublicItemWriter {

  /** Makes a request for the website public; one for social media is only packed (D3). */
  public void publish(PublicationRequest request, User approver) throws PortalException {
    if (PublicationPurposes.channel(request.getChannel()) != PublicationChannel.WEBSITE) {
      return;
    }

    Date now = Date.from(clock.instant());
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(request.getGroupId());
    PublicItem publicItem = publicItemPersistence.create(counterLocalService.increment());

    publicItem.setGroupId(request.getSchoolGroupId());
    publicItem.setCompanyId(request.getCompanyId());
    publicItem.setUserId(approver.getUserId());
    publicItem.setUserName(approver.getFullName());
    publicItem.setCreateDate(now);
    publicItem.setModifiedDate(now);
    publicItem.setClassGroupId(classGroup.getClassGroupId());
    publicItem.setPublicationRequestId(request.getPublicationRequestId());
    publicItem.setTitle(request.getTitle());
    publicItem.setUrlTitle(friendlyURLNormalizer.normalize(request.getTitle()));
    publicItem.setContent(request.getContent());
    publicItem.setContentHash(request.getContentHash());
    publicItem.setDisplayFrom(laterOf(request.getDisplayFrom(), now));
    publicItem.setDisplayUntil(request.getDisplayUntil());
    publicItem.setTakenDown(false);

    publicItemPersistence.update(publicItem);
  }

  private static Date laterOf(Date from, Date now) {
    return ((from == null) || from.toInstant().isBefore(now.toInstant())) ? now : from;
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private FriendlyURLNormalizer friendlyURLNormalizer;

  @Reference private PublicItemPersistence publicItemPersistence;
}
