/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.processor.DLProcessor;
import com.liferay.document.library.kernel.processor.DLProcessorHelper;
import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.portal.kernel.repository.model.FileEntry;
import com.liferay.portal.kernel.repository.model.FileVersion;
import com.liferay.portal.kernel.xml.Element;
import nl.klassenkring.embedded.StandsInFor;

/** No previews and thumbnails are made of documents, so there are none to clean up. */
@StandsInFor("com.liferay.document.library.preview")
final class InactivePreviews implements DLProcessorHelper {

  @Override
  public void cleanUp(FileEntry fileEntry) {
    // See the class.
  }

  @Override
  public void cleanUp(FileVersion fileVersion) {
    // See the class.
  }

  @Override
  public void exportGeneratedFiles(
      PortletDataContext portletDataContext, FileEntry fileEntry, Element fileEntryElement) {
    // See the class.
  }

  @Override
  public DLProcessor getDLProcessor(String dlProcessorType) {
    return null;
  }

  @Override
  public long getPreviewableProcessorMaxSize(long groupId) {
    return 0;
  }

  @Override
  public void importGeneratedFiles(
      PortletDataContext portletDataContext,
      FileEntry fileEntry,
      FileEntry importedFileEntry,
      Element fileEntryElement) {
    // See the class.
  }

  @Override
  public boolean isPreviewableSize(FileVersion fileVersion) {
    return false;
  }

  @Override
  public void trigger(FileEntry fileEntry, FileVersion fileVersion) {
    // See the class.
  }

  @Override
  public void trigger(FileEntry fileEntry, FileVersion fileVersion, boolean trusted) {
    // See the class.
  }
}
