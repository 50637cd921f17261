/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.file;

import com.liferay.portal.kernel.exception.PortalException;
import java.io.InputStream;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.file.EncodedPictureFiles;

/** The files of the pictures of posts: nothing but this class gives them out. */
public final class PictureFiles {

  private static final EncodedPictureFiles FILES = new EncodedPictureFiles(0x4b4b_0000_0000_0001L);

  private PictureFiles() {}

  /** Keeps all sizes of a picture. */
  public static void add(long companyId, long pictureId, EncodedPicture picture)
      throws PortalException {

    FILES.add(companyId, pictureId, picture);
  }

  /** Removes all sizes of a picture. */
  public static void delete(long companyId, long pictureId) throws PortalException {
    FILES.delete(companyId, pictureId);
  }

  /**
   * Gives a picture in a size.
   *
   * @throws NoSuchPictureException if it is not kept
   */
  public static InputStream get(long companyId, long pictureId, PictureSize size)
      throws PortalException {

    return FILES
        .fetch(companyId, pictureId, size)
        .orElseThrow(() -> new NoSuchPictureException("No file of picture " + pictureId));
  }
}
