/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upload;

import com.liferay.portal.kernel.upload.FileItem;
import com.liferay.portal.kernel.util.FileUtil;
import com.liferay.portal.kernel.util.MimeTypesUtil;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.tomcat.util.http.fileupload.FileItemHeaders;
import org.apache.tomcat.util.http.fileupload.FileItemStream;

/** One part of a form: a field, which is kept in memory, or a file, which is kept on the disk. */
@StandsInFor("com.liferay.portal.upload")
final class UploadedPart implements FileItem {

  private final FileItemStream origin;
  private final FileItemHeaders headers;
  private final long size;
  private final String text;
  private final Path file;

  private UploadedPart(FileItemStream origin, long size, String text, Path file) {
    this.origin = origin;
    this.headers = origin.getHeaders();
    this.size = size;
    this.text = text;
    this.file = file;
  }

  /**
   * Reads a part to its end.
   *
   * @param encoding the character set of fields, null for the one of the portal's own pages
   */
  static UploadedPart read(FileItemStream origin, Path directory, String encoding)
      throws IOException {
    try (InputStream content = origin.openStream()) {
      return origin.isFormField()
          ? field(origin, content, encoding)
          : file(origin, content, directory);
    }
  }

  /** Of a field that is too long only the size is kept, which the core refuses. */
  private static UploadedPart field(FileItemStream origin, InputStream content, String encoding)
      throws IOException {
    byte[] bytes = content.readNBytes(Math.toIntExact(THRESHOLD_SIZE));
    long rest = content.transferTo(OutputStream.nullOutputStream());
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    String text = rest == 0 ? new String(bytes, charset) : "";
    return new UploadedPart(origin, bytes.length + rest, text, null);
  }

  private static UploadedPart file(FileItemStream origin, InputStream content, Path directory)
      throws IOException {
    Path file = Files.createTempFile(directory, UploadServices.PREFIX, ".tmp");
    try (OutputStream target = Files.newOutputStream(file)) {
      return new UploadedPart(origin, content.transferTo(target), "", file);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public void delete() {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("An upload stays behind: " + file, e);
    }
  }

  /** By the file's name, as everywhere in this portal. */
  @Override
  public String getContentType() {
    return MimeTypesUtil.getContentType(getFileName());
  }

  @Override
  public String getFieldName() {
    return origin.getFieldName();
  }

  /** Without the folders that some browsers send along. */
  @Override
  public String getFileName() {
    String name = getFullFileName();
    return name == null
        ? null
        : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  @Override
  public String getFileNameExtension() {
    return FileUtil.getExtension(getFileName());
  }

  @Override
  public String getFullFileName() {
    return origin.getName();
  }

  @Override
  public String getHeader(String name) {
    return headers.getHeader(name);
  }

  @Override
  public Collection<String> getHeaderNames() {
    List<String> names = new ArrayList<>();
    headers.getHeaderNames().forEachRemaining(names::add);
    return names;
  }

  @Override
  public Collection<String> getHeaders(String name) {
    List<String> values = new ArrayList<>();
    headers.getHeaders(name).forEachRemaining(values::add);
    return values;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return file == null
        ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
        : Files.newInputStream(file);
  }

  @Override
  public long getSize() {
    return size;
  }

  @Override
  public int getSizeThreshold() {
    return 0;
  }

  @Override
  public File getStoreLocation() {
    return file == null ? null : file.toFile();
  }

  @Override
  public String getString() {
    return text;
  }

  @Override
  public File getTempFile() {
    return getStoreLocation();
  }

  @Override
  public boolean isFormField() {
    return file == null;
  }

  @Override
  public boolean isInMemory() {
    return file == null;
  }

  @Override
  public void write(File target) throws IOException {
    try (InputStream content = getInputStream();
        OutputStream stream = Files.newOutputStream(target.toPath())) {
      content.transferTo(stream);
    }
  }
}
