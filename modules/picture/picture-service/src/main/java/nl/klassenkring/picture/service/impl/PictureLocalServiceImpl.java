/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureEncoder;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureConsentException;
import nl.klassenkring.picture.exception.PictureContentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.internal.depiction.PictureDescriptions;
import nl.klassenkring.picture.internal.file.PictureFiles;
import nl.klassenkring.picture.internal.file.PictureRemover;
import nl.klassenkring.picture.internal.file.PictureUploads;
import nl.klassenkring.picture.internal.file.SourceFile;
import nl.klassenkring.picture.internal.post.PostPictures;
import nl.klassenkring.picture.internal.state.PictureStates;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.base.PictureLocalServiceBaseImpl;
import nl.klassenkring.picture.state.PictureState;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps pictures; asks for no permission, {@link PictureServiceImpl} does. Whether a picture may be
 * shown is computed at each read, from the consents and objections of that moment (C1, C4).
 */
@Component(
    property = "model.class.name=nl.klassenkring.picture.model.Picture",
    service = AopService.class)
public class PictureLocalServiceImpl extends PictureLocalServiceBaseImpl {

  /**
   * Keeps an upload: encoded anew in all sizes, without anything but its pixels. The same file sent
   * twice is kept once while it waits for a post. Without a post for a day, it is removed.
   *
   * <p>Encoding takes a second or two, before there is a transaction, so that uploads do not hold
   * on to the database.
   *
   * @param groupId the Site of the class group
   * @param inputStream the file; read no further than the limit on its size
   * @throws PictureContentException if it is not taken as a picture
   * @throws PictureCountException if too many uploads of the user wait for a post
   */
  @Override
  @Transactional(enabled = false)
  public Picture addPicture(long userId, long groupId, InputStream inputStream)
      throws PortalException {

    SourceFile sourceFile = SourceFile.read(inputStream);
    Picture earlier =
        pictureLocalService.fetchUnattachedPicture(userId, groupId, sourceFile.hash());

    if (earlier != null) {
      return earlier;
    }

    EncodedPicture encodedPicture = sourceFile.encode(encoder);
    long pictureId = counterLocalService.increment();

    try {
      return pictureLocalService.addPicture(
          pictureId, userId, groupId, sourceFile.hash(), encodedPicture);
    } catch (PortalException | RuntimeException exception) {
      // A file is not rolled back, and a picture of children must not stay behind unknown.
      PictureFiles.delete(userLocalService.getUser(userId).getCompanyId(), pictureId);
      throw exception;
    }
  }

  /**
   * Keeps a picture that is encoded.
   *
   * @param sourceHash by which the same file is known again
   * @throws PictureCountException if too many uploads of the user wait for a post
   */
  @Override
  public Picture addPicture(
      long pictureId, long userId, long groupId, String sourceHash, EncodedPicture encodedPicture)
      throws PortalException {

    return pictureUploads.add(
        pictureId,
        userLocalService.getUser(userId),
        groupId,
        sourceHash,
        encodedPicture,
        Date.from(clock.instant()));
  }

  /** Gives what was kept of a file that its user sent before and that waits for a post, or null. */
  @Override
  public Picture fetchUnattachedPicture(long userId, long groupId, String sourceHash) {
    return picturePersistence.findByG_U_C(groupId, userId, 0).stream()
        .filter(picture -> sourceHash.equals(picture.getSourceHash()))
        .findFirst()
        .orElse(null);
  }

  /** Removes a picture with its depictions; its files when that is certain. */
  @Override
  public Picture deletePicture(Picture picture) {
    pictureRemover.remove(List.of(picture));

    return picture;
  }

  /** Removes a picture with its depictions; its files when that is certain. */
  @Override
  public Picture deletePicture(long pictureId) throws PortalException {
    return deletePicture(picturePersistence.findByPrimaryKey(pictureId));
  }

  /**
   * Removes the files of a picture when the transaction is committed, so that nobody sees it ever
   * again. What is said of it stays. Without such a picture nothing is done.
   */
  @Override
  public void deletePictureFiles(long pictureId) {
    Picture picture = picturePersistence.fetchByPrimaryKey(pictureId);

    if (picture != null) {
      pictureRemover.removeFiles(picture);
    }
  }

  /** Removes these pictures, as far as they are, with their depictions and files. */
  @Override
  public void deletePictures(Collection<Long> pictureIds) {
    pictureRemover.remove(
        new ArrayList<>(picturePersistence.fetchByPrimaryKeys(new HashSet<>(pictureIds)).values()));
  }

  /** Removes the pictures of a post that is removed. */
  @Override
  public void deletePostPictures(long classPostId) {
    pictureRemover.remove(picturePersistence.findByClassPostId(classPostId));
  }

  /**
   * Removes uploads that belong to no post.
   *
   * @param before those last changed at this moment or earlier
   * @param limit how many at most
   * @return how many were removed
   */
  @Override
  public int deleteUnattachedPictures(Date before, int limit) {
    List<Picture> pictures = picturePersistence.findByC_LtM(0, before, 0, limit);

    pictureRemover.remove(pictures);
    return pictures.size();
  }

  /**
   * Gives the file of a picture in a size, as a JPEG, without asking whether it may be shown.
   *
   * @throws NoSuchPictureException if there is no such picture
   */
  @Override
  public InputStream getPictureContent(long pictureId, PictureSize size) throws PortalException {
    Picture picture = picturePersistence.findByPrimaryKey(pictureId);

    return PictureFiles.get(picture.getCompanyId(), pictureId, size);
  }

  /**
   * Tells of pictures whether they may be shown at a moment, and what keeps them from it; in no
   * order, without those that do not exist. The number of statements does not grow with that of the
   * pictures, and no cache answers.
   */
  @Override
  public List<PictureState> getPictureStates(Collection<Long> pictureIds, Instant moment)
      throws PortalException {

    return pictureStates.ofPictures(pictureIds, moment);
  }

  /**
   * Tells the same of all pictures of some posts, in the order of the posts' IDs and of the
   * pictures in each.
   */
  @Override
  public List<PictureState> getPostPictureStates(Collection<Long> classPostIds, Instant moment)
      throws PortalException {

    return pictureStates.ofPosts(classPostIds, moment);
  }

  /**
   * Places the pictures of a post whose post is placed: from now on its readers see them, as long
   * as they may be shown. To be called in the transaction that places the post; once more when
   * pictures are added to a placed post.
   *
   * @throws nl.klassenkring.picture.exception.PictureAltTextException if one is not described
   * @throws nl.klassenkring.picture.exception.PictureDecencyException if one is not declared decent
   *     (C3)
   * @throws nl.klassenkring.picture.exception.PictureDepictionException if it is not said of one
   *     who is recognisable (C2)
   * @throws PictureConsentException if one shows a pupil without consent (C1), or is objected to
   *     (C4)
   */
  @Override
  public void placePostPictures(long userId, long classPostId) throws PortalException {
    postPictures.place(userId, classPostId, clock.instant());
  }

  /**
   * Makes these the pictures of a post, in this order and with these descriptions. Others that it
   * had are taken out and are again uploads of whoever uploaded them, for a day.
   *
   * @param userId who writes the post; only his own uploads can be put in
   * @param groupId the Site of the class group of the post
   * @throws NoSuchPictureException if one is neither in the post nor an upload of the user in the
   *     group that waits for a post
   * @throws PictureCountException if they are too many for a post
   * @throws nl.klassenkring.picture.exception.PictureDepictionException if a depicted person is no
   *     pupil of the school, or is in a picture in which nobody is said to be recognisable
   */
  @Override
  public List<Picture> setPostPictures(
      long userId, long groupId, long classPostId, List<PictureDescription> descriptions)
      throws PortalException {

    return postPictures.set(userId, groupId, classPostId, descriptions, clock.instant());
  }

  /**
   * Describes a picture. One that is placed must stay fully described.
   *
   * @param userId who says so
   * @throws nl.klassenkring.picture.exception.PictureDepictionException if a depicted person is no
   *     pupil of the school, or is in a picture in which nobody is said to be recognisable
   */
  @Override
  public Picture updatePicture(long userId, PictureDescription description) throws PortalException {

    User user = userLocalService.getUser(userId);
    Picture picture = picturePersistence.findByPrimaryKey(description.getPictureId());
    Date now = Date.from(clock.instant());
    Map<Long, Set<Long>> pupilIds = pictureDescriptions.pupilIds(List.of(picture));

    pictureDescriptions.requireValid(picture.getSchoolGroupId(), List.of(description));
    pictureDescriptions.write(picture, description, pupilIds, user, now);
    picture.setModifiedDate(now);

    return picturePersistence.update(picture);
  }

  private final PictureEncoder encoder = new PictureEncoder();

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureDescriptions pictureDescriptions;

  @Reference private PictureRemover pictureRemover;

  @Reference private PictureStates pictureStates;

  @Reference private PictureUploads pictureUploads;

  @Reference private PostPictures postPictures;
}
