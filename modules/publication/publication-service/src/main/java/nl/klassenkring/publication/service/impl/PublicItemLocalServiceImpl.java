/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.internal.item.PublicClassGroups;
import nl.klassenkring.publication.internal.item.PublicGate;
import nl.klassenkring.publication.internal.picture.PublicationFiles;
import nl.klassenkring.publication.item.PublicCursor;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.item.PublicPage;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.service.base.PublicItemLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Gives what is public to whoever asks, guests too, and nothing else: whether consents hold and no
 * objection stands is asked at each read, of no cache (D2, C4).
 */
@Component(
    property = "model.class.name=nl.klassenkring.publication.model.PublicItem",
    service = AopService.class)
public class PublicItemLocalServiceImpl extends PublicItemLocalServiceBaseImpl {

  /**
   * Gives one item of a school; empty when it is none that visitors may see now.
   *
   * @param schoolGroupId the Site of the school
   */
  @Override
  public Optional<PublicEntry> fetchPublicEntry(long schoolGroupId, long publicItemId)
      throws PortalException {

    DynamicQuery dynamicQuery = dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("groupId", schoolGroupId));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("publicItemId", publicItemId));

    return publicGate
        .open(publicItemPersistence.<PublicItem>findWithDynamicQuery(dynamicQuery), clock.instant())
        .stream()
        .findFirst();
  }

  /**
   * Gives a file of a picture of something public of a school; empty when visitors may not see it
   * now.
   */
  @Override
  public Optional<InputStream> fetchPublicPicture(
      long schoolGroupId, long publicationPictureId, PictureSize pictureSize)
      throws PortalException {

    Optional<PublicItem> publicItem = itemOfPicture(schoolGroupId, publicationPictureId);

    if (publicItem.isEmpty()
        || publicGate.open(List.of(publicItem.get()), clock.instant()).isEmpty()) {

      return Optional.empty();
    }

    return PublicationFiles.fetch(
        publicItem.get().getCompanyId(), publicationPictureId, pictureSize);
  }

  /** Gives what was made public of a request, whether it still is or not; null for nothing. */
  @Override
  public PublicItem fetchRequestPublicItem(long publicationRequestId) {
    return publicItemPersistence.fetchByPublicationRequestId(publicationRequestId);
  }

  /** Gives the class groups of a school that have something public, by their keys. */
  @Override
  public List<Long> getPublicClassGroupIds(long schoolGroupId) {
    return publicClassGroups.of(schoolGroupId);
  }

  /**
   * Gives a page of what a school made public, newest first. The number of statements grows neither
   * with the page nor with all there is.
   *
   * @param schoolGroupId the Site of the school
   * @param classGroupId the class group to which it is limited; 0 for all
   * @param publicCursor where the page begins; null for the newest
   * @param size how many at most
   */
  @Override
  public PublicPage getPublicPage(
      long schoolGroupId, long classGroupId, PublicCursor publicCursor, int size)
      throws PortalException {

    Instant now = clock.instant();
    List<PublicItem> found =
        publicItemPersistence.findWithDynamicQuery(
            newest(schoolGroupId, classGroupId, publicCursor, now), 0, size + 1);
    boolean more = found.size() > size;
    List<PublicItem> shown = more ? found.subList(0, size) : found;

    return new PublicPage(
        publicGate.open(shown, now), more ? cursor(shown.get(shown.size() - 1)) : null);
  }

  /**
   * Tells whether an item of a school was public and is not any more, so that a visitor can be told
   * that it is gone.
   */
  @Override
  public boolean isGone(long schoolGroupId, long publicItemId) throws PortalException {
    PublicItem publicItem = publicItemPersistence.fetchByPrimaryKey(publicItemId);

    return (publicItem != null) && (publicItem.getGroupId() == schoolGroupId) && isGone(publicItem);
  }

  /** Tells whether a picture of a school was public and is not any more. */
  @Override
  public boolean isPictureGone(long schoolGroupId, long publicationPictureId)
      throws PortalException {

    Optional<PublicItem> publicItem = itemOfPicture(schoolGroupId, publicationPictureId);

    return publicItem.isPresent() && isGone(publicItem.get());
  }

  private boolean isGone(PublicItem publicItem) throws PortalException {
    Instant now = clock.instant();

    return !publicItem.getDisplayFrom().toInstant().isAfter(now)
        && publicGate.open(List.of(publicItem), now).isEmpty();
  }

  private Optional<PublicItem> itemOfPicture(long schoolGroupId, long publicationPictureId) {
    PublicationPicture picture =
        publicationPicturePersistence.fetchByPrimaryKey(publicationPictureId);

    if ((picture == null) || (picture.getSchoolGroupId() != schoolGroupId)) {
      return Optional.empty();
    }

    return Optional.ofNullable(
        publicItemPersistence.fetchByPublicationRequestId(picture.getPublicationRequestId()));
  }

  private DynamicQuery newest(
      long schoolGroupId, long classGroupId, PublicCursor publicCursor, Instant now) {

    DynamicQuery dynamicQuery = dynamicQuery();
    Date date = Date.from(now);

    dynamicQuery.add(RestrictionsFactoryUtil.eq("groupId", schoolGroupId));
    dynamicQuery.add(RestrictionsFactoryUtil.eq("takenDown", false));
    dynamicQuery.add(RestrictionsFactoryUtil.le("displayFrom", date));
    dynamicQuery.add(
        RestrictionsFactoryUtil.or(
            RestrictionsFactoryUtil.isNull("displayUntil"),
            RestrictionsFactoryUtil.gt("displayUntil", date)));

    if (classGroupId != 0) {
      dynamicQuery.add(RestrictionsFactoryUtil.eq("classGroupId", classGroupId));
    }

    if (publicCursor != null) {
      Date from = Date.from(publicCursor.getDisplayFrom());

      dynamicQuery.add(RestrictionsFactoryUtil.le("displayFrom", from));
      dynamicQuery.add(
          RestrictionsFactoryUtil.or(
              RestrictionsFactoryUtil.lt("displayFrom", from),
              RestrictionsFactoryUtil.lt("publicItemId", publicCursor.getPublicItemId())));
    }

    // The order of an index, of which not every database knows that the first columns are constant.
    dynamicQuery.addOrder(OrderFactoryUtil.desc("groupId"));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("takenDown"));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("displayFrom"));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("publicItemId"));

    return dynamicQuery;
  }

  private static PublicCursor cursor(PublicItem last) {
    return new PublicCursor(last.getDisplayFrom().toInstant(), last.getPublicItemId());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PublicClassGroups publicClassGroups;

  @Reference private PublicGate publicGate;
}
