/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.picture;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.picture.encoding.EncodedImage;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureEncoder;
import nl.klassenkring.picture.encoding.PictureRefusedException;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.publication.engine.Hashes;
import nl.klassenkring.publication.exception.PublicationPictureException;
import nl.klassenkring.publication.model.PublicationDepiction;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicPictureDraft;
import nl.klassenkring.publication.service.persistence.PublicationDepictionPersistence;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes the public copies of the pictures of a post, encoded anew, which are a request's own:
 * nothing that happens to the post changes them.
 */
@Component(service = PublicCopies.class)
public class PublicCopies {

  /**
   * Makes copies of these pictures the request's, in the place of those that it had.
   *
   * @param pupilIds who is recognisable in the pictures of the post, by their keys
   */
  public List<PublicationPicture> replace(
      PublicationRequest request,
      User user,
      List<PublicPictureDraft> drafts,
      Map<Long, Set<Long>> pupilIds,
      Date now)
      throws PortalException {

    remove(request);

    List<PublicationPicture> pictures = new ArrayList<>();

    for (PublicPictureDraft draft : drafts) {
      PublicationPicture picture = copy(request, user, draft, pictures.size() + 1, now);

      for (long pupilId : pupilIds.getOrDefault(draft.getSourcePictureId(), Set.of())) {
        depict(picture, user, pupilId, now);
      }

      pictures.add(picture);
    }

    return pictures;
  }

  /** Says that a pupil is recognisable in a copy. */
  public void depict(PublicationPicture picture, User user, long pupilId, Date now) {
    PublicationDepiction depiction =
        publicationDepictionPersistence.create(counterLocalService.increment());

    depiction.setCompanyId(picture.getCompanyId());
    depiction.setUserId(user.getUserId());
    depiction.setUserName(user.getFullName());
    depiction.setCreateDate(now);
    depiction.setModifiedDate(now);
    depiction.setPublicationRequestId(picture.getPublicationRequestId());
    depiction.setPublicationPictureId(picture.getPublicationPictureId());
    depiction.setPupilId(pupilId);

    publicationDepictionPersistence.update(depiction);
  }

  /** Removes pictures with all that is said of them; their files when that is certain. */
  public void remove(Collection<PublicationPicture> pictures) {
    if (pictures.isEmpty()) {
      return;
    }

    publicationDepictionPersistence
        .findByPublicationPictureId(
            pictures.stream().mapToLong(PublicationPicture::getPublicationPictureId).toArray())
        .forEach(publicationDepictionPersistence::remove);

    PublicationFiles.deleteOnCommit(pictures);
    pictures.forEach(publicationPicturePersistence::remove);
  }

  /** Removes the pictures of a request. */
  public void remove(PublicationRequest request) {
    remove(
        publicationPicturePersistence.findByPublicationRequestId(
            request.getPublicationRequestId()));
  }

  private PublicationPicture copy(
      PublicationRequest request, User user, PublicPictureDraft draft, int position, Date now)
      throws PortalException {

    EncodedPicture encodedPicture = encode(draft.getSourcePictureId());
    EncodedImage largest = encodedPicture.image(PictureSize.SCREEN);
    PublicationPicture picture =
        publicationPicturePersistence.create(counterLocalService.increment());

    picture.setCompanyId(request.getCompanyId());
    picture.setUserId(user.getUserId());
    picture.setUserName(user.getFullName());
    picture.setCreateDate(now);
    picture.setModifiedDate(now);
    picture.setGroupId(request.getGroupId());
    picture.setSchoolGroupId(request.getSchoolGroupId());
    picture.setPublicationRequestId(request.getPublicationRequestId());
    picture.setSourcePictureId(draft.getSourcePictureId());
    picture.setPosition(position);
    picture.setAltText(draft.getAltText());
    picture.setCaption(draft.getCaption());
    picture.setOverview(draft.isOverview());
    picture.setWidth(largest.width());
    picture.setHeight(largest.height());
    picture.setFileHash(Hashes.sha256(largest.bytes()));

    PublicationFiles.add(request.getCompanyId(), picture.getPublicationPictureId(), encodedPicture);

    return publicationPicturePersistence.update(picture);
  }

  private EncodedPicture encode(long sourcePictureId) throws PortalException {
    try (InputStream inputStream =
        pictureLocalService.getPictureContent(sourcePictureId, PictureSize.SCREEN)) {

      return encoder.encode(inputStream.readAllBytes());
    } catch (IOException | PictureRefusedException exception) {
      throw new PublicationPictureException(
          "Picture " + sourcePictureId + " cannot be copied", exception);
    }
  }

  private final PictureEncoder encoder = new PictureEncoder();

  @Reference private CounterLocalService counterLocalService;

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PublicationDepictionPersistence publicationDepictionPersistence;

  @Reference private PublicationPicturePersistence publicationPicturePersistence;
}
