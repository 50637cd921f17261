/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.picture;

import com.liferay.document.library.kernel.exception.NoSuchFileException;
import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.io.InputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.picture.encoding.EncodedImage;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.model.PublicationPicture;

/**
 * The files of the public copies of pictures, in Liferay's document store. They are no documents:
 * nothing but this class gives them out, and it asks for no permission.
 */
public final class PublicationFiles {

  /** Of no Site and no folder: their numbers come from a counter that never gets there. */
  private static final long REPOSITORY_ID = 0x4b4b_0000_0000_0002L;

  private PublicationFiles() {}

  /** Keeps all sizes of a picture. */
  public static void add(long companyId, long publicationPictureId, EncodedPicture picture)
      throws PortalException {

    for (Map.Entry<PictureSize, EncodedImage> image : picture.images().entrySet()) {
      byte[] bytes = image.getValue().bytes();

      DLStoreUtil.addFile(
          DLStoreRequest.builder(
                  companyId, REPOSITORY_ID, name(publicationPictureId, image.getKey()))
              .size(bytes.length)
              .build(),
          bytes);
    }
  }

  /** Removes all sizes of a picture, now. */
  public static void delete(long companyId, long publicationPictureId) throws PortalException {
    for (PictureSize pictureSize : PictureSize.values()) {
      DLStoreUtil.deleteFile(companyId, REPOSITORY_ID, name(publicationPictureId, pictureSize));
    }
  }

  /** Removes all sizes of pictures when the current transaction is committed. */
  public static void deleteOnCommit(Collection<PublicationPicture> pictures) {
    for (PublicationPicture picture : pictures) {
      long companyId = picture.getCompanyId();
      long publicationPictureId = picture.getPublicationPictureId();

      TransactionCommitCallbackUtil.registerCallback(
          () -> {
            delete(companyId, publicationPictureId);
            return null;
          });
    }
  }

  /** Gives a picture in a size; empty when it is not kept any more. */
  public static Optional<InputStream> fetch(
      long companyId, long publicationPictureId, PictureSize pictureSize) throws PortalException {

    try {
      return Optional.of(
          DLStoreUtil.getFileAsStream(
              companyId,
              REPOSITORY_ID,
              name(publicationPictureId, pictureSize),
              Store.VERSION_DEFAULT));
    } catch (NoSuchFileException exception) {
      return Optional.empty();
    }
  }

  private static String name(long publicationPictureId, PictureSize pictureSize) {
    return publicationPictureId + "/" + pictureSize.name().toLowerCase(Locale.ROOT) + ".jpg";
  }
}
