/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.messaging.BaseMessageListener;
import com.liferay.portal.kernel.messaging.Message;
import nl.klassenkring.embedded.StandsInFor;

/** Deletes a folder of the store for which the core has sent a message. */
@StandsInFor("com.liferay.document.library.service")
final class DocumentDeletionListener extends BaseMessageListener {

  private final Store store;

  DocumentDeletionListener(Store store) {
    this.store = store;
  }

  @Override
  protected void doReceive(Message message) {
    store.deleteDirectory(
        message.getLong("companyId"),
        message.getLong("repositoryId"),
        message.getString("dirName"));
  }
}
