/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.file.EncodedPictureFiles;
import nl.klassenkring.publication.model.PublicationPicture;

/** The files of the public copies of pictures: nothing but this class gives them out. */
public final class PublicationFiles {

  private static final EncodedPictureFiles FILES = new EncodedPictureFiles(0x4b4b_0000_0000_0002L);

  private PublicationFiles() {}

  /** Keeps all sizes of a picture. */
  public static void add(long companyId, long publicationPictureId, EncodedPicture picture)
      throws PortalException {

    FILES.add(companyId, publicationPictureId, picture);
  }

  /** Removes all sizes of pictures when the current transaction is committed. */
  public static void deleteOnCommit(Collection<PublicationPicture> pictures) {
    for (PublicationPicture picture : pictures) {
      long companyId = picture.getCompanyId();
      long publicationPictureId = picture.getPublicationPictureId();

      TransactionCommitCallbackUtil.registerCallback(
          () -> {
            FILES.delete(companyId, publicationPictureId);
            return null;
          });
    }
  }

  /** Gives a picture in a size; empty when it is not kept any more. */
  public static Optional<InputStream> fetch(
      long companyId, long publicationPictureId, PictureSize pictureSize) throws PortalException {

    return FILES.fetch(companyId, publicationPictureId, pictureSize);
  }
}
