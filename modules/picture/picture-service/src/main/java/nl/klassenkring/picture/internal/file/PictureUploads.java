/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.file;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.util.DigesterUtil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.picture.encoding.EncodedImage;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureEncoder;
import nl.klassenkring.picture.encoding.PictureLimits;
import nl.klassenkring.picture.encoding.PictureRefusedException;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.PictureContentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.persistence.PicturePersistence;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Takes uploads. */
@Component(service = PictureUploads.class)
public class PictureUploads {

  private static final TransactionConfig REQUIRED =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  private final PictureEncoder encoder = new PictureEncoder();

  /** Encodes a file and keeps it, or gives what was kept of it before. */
  public Picture add(long userId, long groupId, InputStream inputStream) throws PortalException {
    User user = userLocalService.getUser(userId);
    Group group = groupLocalService.getGroup(groupId);
    byte[] source = read(inputStream);
    String sourceHash = DigesterUtil.digestHex("SHA-256", ByteBuffer.wrap(source));
    Optional<Picture> earlier = findEarlier(userId, groupId, sourceHash);

    if (earlier.isPresent()) {
      return earlier.get();
    }

    EncodedPicture encoded = encode(source);

    return inTransaction(() -> keep(user, group, sourceHash, encoded));
  }

  /** Reads one byte more than is taken, so that the encoder sees that it is too much. */
  private static byte[] read(InputStream inputStream) throws PortalException {
    try {
      return inputStream.readNBytes(PictureLimits.DEFAULT.maxBytes() + 1);
    } catch (IOException e) {
      throw new PortalException("Cannot read an upload", e);
    }
  }

  private Optional<Picture> findEarlier(long userId, long groupId, String sourceHash)
      throws PictureCountException {

    List<Picture> unattached = picturePersistence.findByG_U_C(groupId, userId, 0);
    Optional<Picture> earlier =
        unattached.stream()
            .filter(picture -> sourceHash.equals(picture.getSourceHash()))
            .findFirst();

    if (earlier.isEmpty() && (unattached.size() >= PictureConstants.MAX_UNATTACHED)) {
      throw new PictureCountException("Too many uploads of user " + userId + " wait for a post");
    }
    return earlier;
  }

  private EncodedPicture encode(byte[] source) throws PictureContentException {
    try {
      return encoder.encode(source);
    } catch (PictureRefusedException e) {
      throw new PictureContentException(e.refusal(), e);
    }
  }

  private Picture keep(User user, Group group, String sourceHash, EncodedPicture encoded)
      throws PortalException {

    Picture picture = picturePersistence.create(counterLocalService.increment());
    EncodedImage largest = encoded.image(PictureSize.SCREEN);
    Date now = Date.from(clock.instant());

    picture.setCompanyId(group.getCompanyId());
    picture.setUserId(user.getUserId());
    picture.setUserName(user.getFullName());
    picture.setCreateDate(now);
    picture.setModifiedDate(now);
    picture.setGroupId(group.getGroupId());
    picture.setSchoolGroupId(SchoolSite.groupId(group));
    picture.setMimeType(EncodedPicture.CONTENT_TYPE);
    picture.setWidth(largest.width());
    picture.setHeight(largest.height());
    picture.setSourceHash(sourceHash);
    picture = picturePersistence.update(picture);

    // Last: a file cannot be rolled back.
    PictureFiles.add(picture.getCompanyId(), picture.getPictureId(), encoded);
    return picture;
  }

  private static Picture inTransaction(PictureWork work) throws PortalException {
    try {
      return TransactionInvokerUtil.invoke(REQUIRED, work::run);
    } catch (PortalException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new PortalException(e);
    }
  }

  private interface PictureWork {
    Picture run() throws PortalException;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private PicturePersistence picturePersistence;

  @Reference private UserLocalService userLocalService;
}
