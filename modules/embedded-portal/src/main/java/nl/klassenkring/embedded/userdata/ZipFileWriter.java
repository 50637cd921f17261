/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.userdata;

import com.liferay.portal.kernel.zip.ZipWriter;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.klassenkring.embedded.StandsInFor;

/** Writes one zip file, which is whole when it is asked for. */
@StandsInFor("com.liferay.portal.zip")
final class ZipFileWriter implements ZipWriter {

  private final File file;
  private final ZipOutputStream zip;

  /** Begins a file, in the place of one that may be there. */
  ZipFileWriter(File file) {
    this.file = file;
    try {
      zip = new ZipOutputStream(new FileOutputStream(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  @Override
  public void addEntry(String name, byte[] bytes) throws IOException {
    addEntry(name, new ByteArrayInputStream(bytes));
  }

  @Override
  public void addEntry(String name, InputStream inputStream) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    inputStream.transferTo(zip);
    zip.closeEntry();
  }

  @Override
  public void addEntry(String name, String text) throws IOException {
    addEntry(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void addEntry(String name, StringBuilder text) throws IOException {
    addEntry(name, text.toString());
  }

  @Override
  @SuppressWarnings("deprecation")
  public byte[] finish() throws IOException {
    return Files.readAllBytes(getFile().toPath());
  }

  @Override
  public File getFile() {
    try {
      zip.close();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot finish " + file, e);
    }
  }

  @Override
  @SuppressWarnings("deprecation")
  public String getPath() {
    return getFile().getPath();
  }

  @Override
  @SuppressWarnings("deprecation")
  public void umount() {
    getFile();
  }
}
