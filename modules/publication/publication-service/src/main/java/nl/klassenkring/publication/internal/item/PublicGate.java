/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.item;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.publication.engine.PublicPeriod;
import nl.klassenkring.publication.engine.PublicVisibility;
import nl.klassenkring.publication.engine.Publication;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.internal.check.DepictedPupils;
import nl.klassenkring.publication.internal.check.PublicationJudge;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The gate between what is public and its visitors. Whether consents hold and no objection stands
 * is asked of the database at each read, in a number of statements that does not grow.
 */
@Component(service = PublicGate.class)
public class PublicGate {

  /** Of these items those that visitors may see at a moment, with their pictures, in order. */
  public List<PublicEntry> open(Collection<PublicItem> publicItems, Instant moment)
      throws PortalException {

    if (publicItems.isEmpty()) {
      return List.of();
    }

    Set<Long> requestIds =
        publicItems.stream().map(PublicItem::getPublicationRequestId).collect(Collectors.toSet());
    List<PublicationPicture> pictures = pictures(requestIds);
    Map<Long, List<PublicationPicture>> picturesByRequest =
        pictures.stream()
            .collect(Collectors.groupingBy(PublicationPicture::getPublicationRequestId));
    Map<Long, Set<Long>> pupilIds =
        pictures.isEmpty() ? Map.of() : depictedPupils.byRequest(picturesByRequest.keySet());
    Set<Long> objected = publicationJudge.objectedPictureIds(pictures);
    ConsentCheck consentCheck = check(pupilIds, moment);
    List<PublicEntry> entries = new ArrayList<>();

    for (PublicItem publicItem : publicItems) {
      long requestId = publicItem.getPublicationRequestId();
      List<PublicationPicture> ofItem = picturesByRequest.getOrDefault(requestId, List.of());

      if (PublicVisibility.isVisible(
          publication(publicItem),
          period(publicItem),
          moment,
          consentCheck.isAllowed(pupilIds.getOrDefault(requestId, Set.of())),
          ofItem.stream()
              .anyMatch(picture -> objected.contains(picture.getPublicationPictureId())))) {

        entries.add(new PublicEntry(publicItem, ofItem));
      }
    }

    return entries;
  }

  private ConsentCheck check(Map<Long, Set<Long>> pupilIds, Instant moment) throws PortalException {

    Set<Long> all = pupilIds.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    return all.isEmpty()
        ? new ConsentCheck(ConsentPurposeKeys.WEBSITE, Map.of())
        : consentLocalService.check(ConsentPurposeKeys.WEBSITE, all, moment);
  }

  private List<PublicationPicture> pictures(Collection<Long> publicationRequestIds) {
    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(
            PublicationPicture.class, PublicGate.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.in("publicationRequestId", publicationRequestIds));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("position"));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("publicationPictureId"));

    return publicationPicturePersistence.findWithDynamicQuery(dynamicQuery);
  }

  /** An item is made of an approved request only, whose content it has: its guard sees to that. */
  private static Publication publication(PublicItem publicItem) {
    return Publication.of(
        0,
        publicItem.isTakenDown() ? PublicationStatus.TAKEN_DOWN : PublicationStatus.PUBLISHED,
        publicItem.getContentHash(),
        publicItem.getContentHash());
  }

  private static PublicPeriod period(PublicItem publicItem) {
    return new PublicPeriod(
        publicItem.getDisplayFrom().toInstant(),
        (publicItem.getDisplayUntil() == null) ? null : publicItem.getDisplayUntil().toInstant());
  }

  @Reference private ConsentLocalService consentLocalService;

  @Reference private DepictedPupils depictedPupils;

  @Reference private PublicationJudge publicationJudge;

  @Reference private PublicationPicturePersistence publicationPicturePersistence;
}
