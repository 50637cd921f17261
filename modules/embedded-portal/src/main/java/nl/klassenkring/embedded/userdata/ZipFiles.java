/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.userdata;

import com.liferay.portal.kernel.zip.ZipWriter;
import com.liferay.portal.kernel.zip.ZipWriterFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.klassenkring.embedded.StandsInFor;

/** Begins zip files, such as the export of a user's data. */
@StandsInFor("com.liferay.portal.zip")
final class ZipFiles implements ZipWriterFactory {

  @Override
  public ZipWriter getZipWriter() {
    try {
      return new ZipFileWriter(File.createTempFile("export", ".zip"));
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary file can be made", e);
    }
  }

  @Override
  public ZipWriter getZipWriter(File file) {
    return new ZipFileWriter(file);
  }
}
