/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.rights;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.depiction.DepictionProvider;
import nl.klassenkring.consent.rights.PersonalPictures;
import nl.klassenkring.consent.rights.ShownPicture;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.internal.check.PublicationPurposes;
import nl.klassenkring.publication.model.PublicationDepiction;
import nl.klassenkring.publication.model.PublicationDepictionTable;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationPictureTable;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.model.PublicationRequestTable;
import nl.klassenkring.publication.service.PublicationDepictionLocalService;
import nl.klassenkring.publication.service.PublicationPictureLocalService;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the consent service where children are shown in public, for objections (C4), and for the
 * export and the erasure of what a family asks. A consent that falls away is {@code
 * WithdrawnConsents}'s: nobody has anything left to do about it.
 */
@Component(service = {DepictionProvider.class, PersonalPictures.class})
public class PublicPictures implements DepictionProvider, PersonalPictures {

  @Override
  public Optional<DepictedPicture> fetchPlacedPicture(long pictureId) {
    return getPlacedPictures(List.of(pictureId)).stream().findFirst();
  }

  @Override
  public List<DepictedPicture> getPlacedPictures(Collection<Long> pictureIds) {
    return pictureIds.isEmpty()
        ? List.of()
        : depicted(published(PICTURE.publicationPictureId.in(pictureIds.toArray(new Long[0]))));
  }

  @Override
  public List<DepictedPicture> getPlacedPictures(long pupilId, String purposeKey) {
    return List.of();
  }

  @Override
  public List<DepictedPicture> getPlacedPicturesSince(
      Date moment, Collection<Long> pupilIds, String purposeKey) {

    return List.of();
  }

  @Override
  public Map<Long, Instant> getSchoolPictures(long schoolGroupId, Instant before) {
    return moments(
        PICTURE.schoolGroupId.eq(schoolGroupId).and(PICTURE.createDate.lt(Date.from(before))));
  }

  @Override
  public Map<Long, Instant> getPupilPictures(long pupilId) {
    return moments(shows(pupilId));
  }

  @Override
  public List<ShownPicture> getShownPictures(long pupilId) {
    List<PublicationPicture> pictures = published(shows(pupilId));
    Map<Long, PublicationRequest> requests = requests(pictures);
    Map<Long, Long> requestIds =
        pictures.stream()
            .collect(
                Collectors.toMap(
                    PublicationPicture::getPublicationPictureId,
                    PublicationPicture::getPublicationRequestId));

    return depicted(pictures).stream()
        .map(
            picture -> {
              PublicationRequest request = requests.get(requestIds.get(picture.getPictureId()));

              return new ShownPicture(
                  picture,
                  PublicationPurposes.purposeKey(request.getChannel()),
                  request.getStatusDate().toInstant());
            })
        .sorted(Comparator.comparing(ShownPicture::getPlacedAt).reversed())
        .collect(Collectors.toList());
  }

  /** What shows one of them is taken down, as a director approved it as a whole. */
  @Override
  public void deletePictures(Collection<Long> pictureIds) throws PortalException {
    publicationRequestLocalService.deletePublicationPictures(pictureIds);
  }

  @Override
  public void deletePictureFiles(long pictureId) throws PortalException {
    publicationRequestLocalService.deletePublicationPictureFiles(pictureId);
  }

  private List<PublicationPicture> published(Predicate predicate) {
    return publicationPictureLocalService.dslQuery(
        DSLQueryFactoryUtil.select(PICTURE)
            .from(PICTURE)
            .innerJoinON(REQUEST, REQUEST.publicationRequestId.eq(PICTURE.publicationRequestId))
            .where(REQUEST.status.eq(PUBLISHED).and(predicate))
            .orderBy(PICTURE.publicationPictureId.descending()));
  }

  private List<DepictedPicture> depicted(List<PublicationPicture> pictures) {
    Map<Long, PublicationRequest> requests = requests(pictures);
    Map<Long, Set<Long>> pupilIds = pupilIds(pictures);

    return pictures.stream()
        .map(
            picture ->
                new DepictedPicture(
                    picture.getPublicationPictureId(),
                    picture.getGroupId(),
                    requests.get(picture.getPublicationRequestId()).getClassPostId(),
                    picture.getUserId(),
                    picture.getAltText(),
                    pupilIds.getOrDefault(picture.getPublicationPictureId(), Set.of())))
        .collect(Collectors.toList());
  }

  private Map<Long, PublicationRequest> requests(List<PublicationPicture> pictures) {
    if (pictures.isEmpty()) {
      return Map.of();
    }

    List<PublicationRequest> requests =
        publicationRequestLocalService.dslQuery(
            DSLQueryFactoryUtil.select(REQUEST)
                .from(REQUEST)
                .where(
                    REQUEST.publicationRequestId.in(
                        pictures.stream()
                            .map(PublicationPicture::getPublicationRequestId)
                            .distinct()
                            .toArray(Long[]::new))));

    return requests.stream()
        .collect(
            Collectors.toMap(PublicationRequest::getPublicationRequestId, Function.identity()));
  }

  private Map<Long, Set<Long>> pupilIds(List<PublicationPicture> pictures) {
    if (pictures.isEmpty()) {
      return Map.of();
    }

    List<PublicationDepiction> depictions =
        publicationDepictionLocalService.dslQuery(
            DSLQueryFactoryUtil.select(PublicationDepictionTable.INSTANCE)
                .from(PublicationDepictionTable.INSTANCE)
                .where(
                    PublicationDepictionTable.INSTANCE.publicationPictureId.in(
                        pictures.stream()
                            .map(PublicationPicture::getPublicationPictureId)
                            .toArray(Long[]::new))));

    return depictions.stream()
        .collect(
            Collectors.groupingBy(
                PublicationDepiction::getPublicationPictureId,
                Collectors.mapping(PublicationDepiction::getPupilId, Collectors.toSet())));
  }

  private static Predicate shows(long pupilId) {
    return PICTURE.publicationPictureId.in(
        DSLQueryFactoryUtil.select(PublicationDepictionTable.INSTANCE.publicationPictureId)
            .from(PublicationDepictionTable.INSTANCE)
            .where(PublicationDepictionTable.INSTANCE.pupilId.eq(pupilId)));
  }

  private Map<Long, Instant> moments(Predicate predicate) {
    List<PublicationPicture> pictures =
        publicationPictureLocalService.dslQuery(
            DSLQueryFactoryUtil.select(PICTURE).from(PICTURE).where(predicate));

    return pictures.stream()
        .collect(
            Collectors.toMap(
                PublicationPicture::getPublicationPictureId,
                picture -> picture.getCreateDate().toInstant()));
  }

  private static final PublicationPictureTable PICTURE = PublicationPictureTable.INSTANCE;

  private static final int PUBLISHED =
      PublicationStatuses.workflowStatus(PublicationStatus.PUBLISHED);

  private static final PublicationRequestTable REQUEST = PublicationRequestTable.INSTANCE;

  @Reference private PublicationDepictionLocalService publicationDepictionLocalService;

  @Reference private PublicationPictureLocalService publicationPictureLocalService;

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
