/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import com.liferay.document.library.kernel.store.DLStore;
import com.liferay.document.library.kernel.store.DLStoreRequest;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.CompanyConstants;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.io.IOException;
import java.io.InputStream;
import nl.klassenkring.roster.digest.Sha256;
import nl.klassenkring.roster.model.RosterImport;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the file of an import between its dry run and the day that somebody confirms or drops it.
 * No longer: it is a list of children.
 */
@Component(service = KeptFiles.class)
public class KeptFiles {

  public void add(RosterImport rosterImport, byte[] content) throws PortalException {
    dlStore.addFile(
        DLStoreRequest.builder(
                rosterImport.getCompanyId(), CompanyConstants.SYSTEM, name(rosterImport))
            .build(),
        content);
  }

  /** Gives the file, which must be the one that was added. */
  public byte[] read(RosterImport rosterImport) throws PortalException {
    try (InputStream in =
        dlStore.getFileAsStream(
            rosterImport.getCompanyId(),
            CompanyConstants.SYSTEM,
            name(rosterImport),
            Store.VERSION_DEFAULT)) {

      byte[] content = in.readAllBytes();

      if (!Sha256.of(content).equals(rosterImport.getFileHash())) {
        throw new PortalException(
            "The file of import " + rosterImport.getRosterImportId() + " was changed");
      }

      return content;
    } catch (IOException exception) {
      throw new PortalException(exception);
    }
  }

  /** Removes the file when the transaction is committed. */
  public void removeOnCommit(RosterImport rosterImport) {
    TransactionCommitCallbackUtil.registerCallback(
        () -> {
          dlStore.deleteFile(
              rosterImport.getCompanyId(), CompanyConstants.SYSTEM, name(rosterImport));

          return null;
        });
  }

  private static String name(RosterImport rosterImport) {
    return "klassenkring/roster/" + rosterImport.getRosterImportId();
  }

  @Reference private DLStore dlStore;
}
