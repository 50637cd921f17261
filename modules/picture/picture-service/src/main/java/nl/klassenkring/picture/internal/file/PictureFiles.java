/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.file;

import com.liferay.document.library.kernel.exception.NoSuchFileException;
import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.exception.PortalException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.picture.encoding.EncodedImage;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;

/**
 * The files of pictures, in Liferay's document store. They are no documents: nothing but this class
 * gives them out, and it asks for no permission.
 */
public final class PictureFiles {

  /** Of no Site and no folder: their numbers come from a counter that never gets there. */
  private static final long REPOSITORY_ID = 0x4b4b_0000_0000_0001L;

  private PictureFiles() {}

  /** Keeps all sizes of a picture. */
  public static void add(long companyId, long pictureId, EncodedPicture picture)
      throws PortalException {

    for (Map.Entry<PictureSize, EncodedImage> image : picture.images().entrySet()) {
      byte[] bytes = image.getValue().bytes();

      DLStoreUtil.addFile(
          DLStoreRequest.builder(companyId, REPOSITORY_ID, name(pictureId, image.getKey()))
              .size(bytes.length)
              .build(),
          bytes);
    }
  }

  /** Removes all sizes of a picture. */
  public static void delete(long companyId, long pictureId) throws PortalException {
    for (PictureSize size : PictureSize.values()) {
      DLStoreUtil.deleteFile(companyId, REPOSITORY_ID, name(pictureId, size));
    }
  }

  /**
   * Gives a picture in a size.
   *
   * @throws NoSuchPictureException if it is not kept
   */
  public static InputStream get(long companyId, long pictureId, PictureSize size)
      throws PortalException {

    try {
      return DLStoreUtil.getFileAsStream(
          companyId, REPOSITORY_ID, name(pictureId, size), Store.VERSION_DEFAULT);
    } catch (NoSuchFileException e) {
      throw new NoSuchPictureException("No file of picture " + pictureId, e);
    }
  }

  private static String name(long pictureId, PictureSize size) {
    return pictureId + "/" + size.name().toLowerCase(Locale.ROOT) + ".jpg";
  }
}
