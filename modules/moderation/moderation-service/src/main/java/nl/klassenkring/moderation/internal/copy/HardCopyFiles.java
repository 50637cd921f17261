/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.copy;

import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.exception.PortalException;
import java.io.IOException;
import java.io.InputStream;
import nl.klassenkring.moderation.model.HardCopy;

/**
 * The files of hard copies, in a part of Liferay's document store that is theirs alone: nothing but
 * this class gives them out.
 */
final class HardCopyFiles {

  /** Of no Site and no folder: one that Liferay's counter never gets to. */
  private static final long REPOSITORY_ID = 0x4b4b_0000_0000_0003L;

  private HardCopyFiles() {}

  static void add(HardCopy hardCopy, byte[] file) throws PortalException {
    DLStoreUtil.addFile(
        DLStoreRequest.builder(hardCopy.getCompanyId(), REPOSITORY_ID, name(hardCopy))
            .size(file.length)
            .build(),
        file);
  }

  static void delete(HardCopy hardCopy) throws PortalException {
    DLStoreUtil.deleteFile(hardCopy.getCompanyId(), REPOSITORY_ID, name(hardCopy));
  }

  /**
   * Gives the file.
   *
   * @throws PortalException if it is not kept any more
   */
  static byte[] get(HardCopy hardCopy) throws PortalException {
    try (InputStream inputStream =
        DLStoreUtil.getFileAsStream(
            hardCopy.getCompanyId(), REPOSITORY_ID, name(hardCopy), Store.VERSION_DEFAULT)) {

      return inputStream.readAllBytes();
    } catch (IOException ioException) {
      throw new PortalException(ioException);
    }
  }

  private static String name(HardCopy hardCopy) {
    return hardCopy.getHardCopyId() + "/copy.pdf";
  }
}
