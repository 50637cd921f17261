/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.rights;

import com.liferay.portal.kernel.dao.orm.Criterion;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.PropertyFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.rights.PersonalPictures;
import nl.klassenkring.consent.rights.ShownPicture;
import nl.klassenkring.picture.internal.depiction.PictureDepictionProvider;
import nl.klassenkring.picture.service.PictureDepictionLocalService;
import nl.klassenkring.picture.service.PictureLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the consent service which pictures are kept, and removes those that it names. */
@Component(service = PersonalPictures.class)
public class PicturesOfFamilies implements PersonalPictures {

  @Override
  public Map<Long, Instant> getSchoolPictures(long schoolGroupId, Instant before) {
    return moments(
        RestrictionsFactoryUtil.and(
            RestrictionsFactoryUtil.eq("schoolGroupId", schoolGroupId),
            RestrictionsFactoryUtil.lt("createDate", Date.from(before))));
  }

  @Override
  public Map<Long, Instant> getPupilPictures(long pupilId) {
    DynamicQuery depictions = pictureDepictionLocalService.dynamicQuery();

    depictions.add(RestrictionsFactoryUtil.eq("pupilId", pupilId));
    depictions.setProjection(ProjectionFactoryUtil.property("pictureId"));

    return moments(PropertyFactoryUtil.forName("pictureId").in(depictions));
  }

  @Override
  public List<ShownPicture> getShownPictures(long pupilId) {
    Map<Long, Instant> moments = getPupilPictures(pupilId);
    List<DepictedPicture> placed =
        pictureDepictionProvider.getPlacedPictures(pupilId, ConsentPurposeKeys.PORTAL);

    return placed.stream()
        .filter(picture -> moments.containsKey(picture.getPictureId()))
        .map(
            picture ->
                new ShownPicture(
                    picture, ConsentPurposeKeys.PORTAL, moments.get(picture.getPictureId())))
        .collect(Collectors.toList());
  }

  @Override
  public void deletePictures(Collection<Long> pictureIds) throws PortalException {
    pictureLocalService.deletePictures(pictureIds);
  }

  @Override
  public void deletePictureFiles(long pictureId) throws PortalException {
    pictureLocalService.deletePictureFiles(pictureId);
  }

  private Map<Long, Instant> moments(Criterion criterion) {
    DynamicQuery dynamicQuery = pictureLocalService.dynamicQuery();

    dynamicQuery.add(criterion);
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.projectionList()
            .add(ProjectionFactoryUtil.property("pictureId"))
            .add(ProjectionFactoryUtil.property("createDate"))
            .add(ProjectionFactoryUtil.property("placedDate")));

    Map<Long, Instant> moments = new HashMap<>();

    for (Object[] row : pictureLocalService.<Object[]>dynamicQuery(dynamicQuery)) {
      Date placed = (Date) row[2];

      moments.put((Long) row[0], ((placed == null) ? (Date) row[1] : placed).toInstant());
    }

    return moments;
  }

  @Reference private PictureDepictionLocalService pictureDepictionLocalService;

  @Reference private PictureDepictionProvider pictureDepictionProvider;

  @Reference private PictureLocalService pictureLocalService;
}
