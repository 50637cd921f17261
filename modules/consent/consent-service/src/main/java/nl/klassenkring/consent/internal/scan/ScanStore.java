/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.scan;

import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.CompanyConstants;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.klassenkring.consent.exception.ConsentScanException;

/**
 * Keeps scans of signed papers in Liferay's document store, outside Documents and Media: there is
 * no other way to one than the permission check of the ledger.
 */
public final class ScanStore {

  /** The most bytes that a scan may have. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private ScanStore() {}

  /**
   * Gives a name under which a scan can be kept. Nothing is kept yet.
   *
   * @throws ConsentScanException if it is no PDF, JPEG or PNG, or too large
   */
  public static String name(byte[] scan) throws PortalException {
    if ((scan == null) || (scan.length == 0) || (scan.length > MOST_BYTES)) {
      throw new ConsentScanException("A scan has 1 to " + MOST_BYTES + " bytes");
    }

    String extension =
        ScanType.of(scan)
            .orElseThrow(() -> new ConsentScanException("No PDF, JPEG or PNG"))
            .extension();

    return UUID.randomUUID() + "." + extension;
  }

  /**
   * Keeps a scan. A file is not rolled back, so this comes last, when the decisions that it proves
   * are in the database.
   */
  public static void add(long companyId, String fileName, byte[] scan) throws PortalException {
    DLStoreUtil.addFile(
        DLStoreRequest.builder(companyId, CompanyConstants.SYSTEM, path(fileName)).build(), scan);
  }

  /** Reads a scan. */
  public static byte[] read(long companyId, String fileName) throws PortalException {
    try (InputStream inputStream =
        DLStoreUtil.getFileAsStream(
            companyId, CompanyConstants.SYSTEM, path(fileName), Store.VERSION_DEFAULT)) {

      return inputStream.readAllBytes();
    } catch (IOException ioException) {
      throw new ConsentScanException("The scan " + fileName + " cannot be read", ioException);
    }
  }

  /** Removes a scan, when the decisions that it proves are erased. */
  public static void delete(long companyId, String fileName) throws PortalException {
    DLStoreUtil.deleteFile(companyId, CompanyConstants.SYSTEM, path(fileName));
  }

  private static String path(String fileName) {
    return "klassenkring/consent/" + fileName;
  }
}
