/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.file;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Date;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.picture.encoding.EncodedImage;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.persistence.PicturePersistence;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps uploads that are encoded. */
@Component(service = PictureUploads.class)
public class PictureUploads {

  /** Keeps the files of a picture and its row. */
  public Picture add(
      long pictureId,
      User user,
      long groupId,
      String sourceHash,
      EncodedPicture encodedPicture,
      Date now)
      throws PortalException {

    requireFew(user.getUserId(), groupId);

    Group group = groupLocalService.getGroup(groupId);
    EncodedImage largest = encodedPicture.image(PictureSize.SCREEN);
    Picture picture = picturePersistence.create(pictureId);

    picture.setCompanyId(user.getCompanyId());
    picture.setUserId(user.getUserId());
    picture.setUserName(user.getFullName());
    picture.setCreateDate(now);
    picture.setModifiedDate(now);
    picture.setGroupId(groupId);
    picture.setSchoolGroupId(SchoolSite.groupId(group));
    picture.setMimeType(EncodedPicture.CONTENT_TYPE);
    picture.setWidth(largest.width());
    picture.setHeight(largest.height());
    picture.setSourceHash(sourceHash);

    PictureFiles.add(user.getCompanyId(), pictureId, encodedPicture);

    return picturePersistence.update(picture);
  }

  private void requireFew(long userId, long groupId) throws PictureCountException {
    if (picturePersistence.countByG_U_C(groupId, userId, 0) >= PictureConstants.MAX_UNATTACHED) {
      throw new PictureCountException("Too many uploads of user " + userId + " wait for a post");
    }
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private PicturePersistence picturePersistence;
}
