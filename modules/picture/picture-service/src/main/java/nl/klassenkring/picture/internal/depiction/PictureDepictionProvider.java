/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.depiction;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.PropertyFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureDepictionLocalService;
import nl.klassenkring.picture.service.PictureLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the consent service in which placed pictures a pupil is recognisable. */
@Component(service = {DepictionProvider.class, PictureDepictionProvider.class})
public class PictureDepictionProvider implements DepictionProvider {

  @Override
  public Optional<DepictedPicture> fetchPlacedPicture(long pictureId) {
    DynamicQuery dynamicQuery = placed();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("pictureId", pictureId));

    return find(dynamicQuery).stream().findFirst();
  }

  @Override
  public List<DepictedPicture> getPlacedPictures(Collection<Long> pictureIds) {
    if (pictureIds.isEmpty()) {
      return List.of();
    }

    DynamicQuery dynamicQuery = placed();

    dynamicQuery.add(RestrictionsFactoryUtil.in("pictureId", pictureIds));

    return find(dynamicQuery);
  }

  @Override
  public List<DepictedPicture> getPlacedPictures(long pupilId, String purposeKey) {
    if (!ConsentPurposeKeys.PORTAL.equals(purposeKey)) {
      return List.of();
    }

    List<Long> pictureIds = pictureDepictionLocalService.dynamicQuery(depictions(List.of(pupilId)));

    if (pictureIds.isEmpty()) {
      return List.of();
    }

    DynamicQuery dynamicQuery = placed();

    dynamicQuery.add(RestrictionsFactoryUtil.in("pictureId", pictureIds));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("placedDate"));
    dynamicQuery.addOrder(OrderFactoryUtil.desc("pictureId"));

    return find(dynamicQuery);
  }

  @Override
  public List<DepictedPicture> getPlacedPicturesSince(
      Date moment, Collection<Long> pupilIds, String purposeKey) {

    if (!ConsentPurposeKeys.PORTAL.equals(purposeKey) || pupilIds.isEmpty()) {
      return List.of();
    }

    DynamicQuery taggedSince = depictions(pupilIds);

    taggedSince.add(RestrictionsFactoryUtil.ge("createDate", moment));

    DynamicQuery dynamicQuery = placed();

    dynamicQuery.add(PropertyFactoryUtil.forName("pictureId").in(depictions(pupilIds)));
    dynamicQuery.add(
        RestrictionsFactoryUtil.or(
            RestrictionsFactoryUtil.ge("placedDate", moment),
            PropertyFactoryUtil.forName("pictureId").in(taggedSince)));

    return find(dynamicQuery);
  }

  /** The pictures that show one of these pupils, by their keys. */
  private DynamicQuery depictions(Collection<Long> pupilIds) {
    DynamicQuery dynamicQuery = pictureDepictionLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.in("pupilId", pupilIds));
    dynamicQuery.setProjection(ProjectionFactoryUtil.property("pictureId"));

    return dynamicQuery;
  }

  private DynamicQuery placed() {
    DynamicQuery dynamicQuery = pictureLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.isNotNull("placedDate"));
    return dynamicQuery;
  }

  private List<DepictedPicture> find(DynamicQuery dynamicQuery) {
    List<Picture> pictures = pictureLocalService.dynamicQuery(dynamicQuery);
    Map<Long, Set<Long>> pupilIds =
        DepictionQuery.pupilIds(
            pictures.stream().map(Picture::getPictureId).collect(Collectors.toList()),
            pictureDepictionLocalService::dynamicQuery);

    return pictures.stream()
        .map(
            picture ->
                new DepictedPicture(
                    picture.getPictureId(),
                    picture.getGroupId(),
                    picture.getClassPostId(),
                    picture.getPlacedByUserId(),
                    picture.getAltText(),
                    pupilIds.getOrDefault(picture.getPictureId(), Set.of())))
        .collect(Collectors.toList());
  }

  @Reference private PictureDepictionLocalService pictureDepictionLocalService;

  @Reference private PictureLocalService pictureLocalService;
}
