/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.file;

import com.liferay.document.library.kernel.exception.NoSuchFileException;
import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.exception.PortalException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.picture.encoding.EncodedImage;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;

/**
 * The files of encoded pictures in a part of Liferay's document store that is theirs alone. They
 * are no documents: nothing but their keeper gives them out, and this asks for no permission.
 */
public final class EncodedPictureFiles {

  private final long repositoryId;

  /**
   * Makes the files of one keeper.
   *
   * @param repositoryId of no Site and no folder: one that Liferay's counter never gets to
   */
  public EncodedPictureFiles(long repositoryId) {
    this.repositoryId = repositoryId;
  }

  /** Keeps all sizes of a picture. */
  public void add(long companyId, long pictureId, EncodedPicture picture) throws PortalException {
    for (Map.Entry<PictureSize, EncodedImage> image : picture.images().entrySet()) {
      byte[] bytes = image.getValue().bytes();

      DLStoreUtil.addFile(
          DLStoreRequest.builder(companyId, repositoryId, name(pictureId, image.getKey()))
              .size(bytes.length)
              .build(),
          bytes);
    }
  }

  /** Removes all sizes of a picture, now. */
  public void delete(long companyId, long pictureId) throws PortalException {
    for (PictureSize size : PictureSize.values()) {
      DLStoreUtil.deleteFile(companyId, repositoryId, name(pictureId, size));
    }
  }

  /** Gives a picture in a size; empty when it is not kept. */
  public Optional<InputStream> fetch(long companyId, long pictureId, PictureSize size)
      throws PortalException {

    try {
      return Optional.of(
          DLStoreUtil.getFileAsStream(
              companyId, repositoryId, name(pictureId, size), Store.VERSION_DEFAULT));
    } catch (NoSuchFileException exception) {
      return Optional.empty();
    }
  }

  private static String name(long pictureId, PictureSize size) {
    return pictureId + "/" + size.name().toLowerCase(Locale.ROOT) + ".jpg";
  }
}
