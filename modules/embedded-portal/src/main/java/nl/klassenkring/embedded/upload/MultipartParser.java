/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upload;

import com.liferay.portal.kernel.upload.FileItem;
import com.liferay.portal.kernel.upload.UploadException;
import com.liferay.portal.kernel.upload.configuration.UploadServletRequestConfigurationProvider;
import com.liferay.portal.upload.ServletFileUpload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * Takes a request of the type {@code multipart/form-data} apart, with Tomcat's own reader. A
 * request that is over the limit, broken or cut off leaves nothing on the disk.
 */
@StandsInFor("com.liferay.portal.upload")
final class MultipartParser implements ServletFileUpload {

  private static final int MAX_PARTS = 1_000;

  private final UploadServletRequestConfigurationProvider limits;

  MultipartParser(UploadServletRequestConfigurationProvider limits) {
    this.limits = limits;
  }

  /** The threshold is not used: what has a file name is kept on the disk, the rest in memory. */
  @Override
  public List<FileItem> parseRequest(
      HttpServletRequest request, String location, int fileSizeThreshold) throws UploadException {
    List<FileItem> parts = new ArrayList<>();
    try {
      Path directory = Files.createDirectories(Path.of(location));
      FileItemIterator iterator = read(request);
      while (iterator.hasNext()) {
        if (parts.size() == MAX_PARTS) {
          throw new FileUploadException("More than " + MAX_PARTS + " parts");
        }
        parts.add(UploadedPart.read(iterator.next(), directory, request.getCharacterEncoding()));
      }
      return parts;
    } catch (IOException e) {
      parts.forEach(FileItem::delete);
      throw refusal(e);
    }
  }

  private FileItemIterator read(HttpServletRequest request) throws IOException {
    FileUpload upload = new FileUpload();
    upload.setHeaderEncoding(request.getCharacterEncoding());
    upload.setFileSizeMax(limits.getMaxSize());
    upload.setSizeMax(limits.getMaxSize());
    return upload.getItemIterator(new ServletRequestContext(request));
  }

  private static UploadException refusal(IOException e) {
    Throwable reason = e.getCause() instanceof FileUploadException cause ? cause : e;
    UploadException refusal = new UploadException(reason);
    refusal.setExceededFileSizeLimit(reason instanceof FileSizeLimitExceededException);
    refusal.setExceededUploadRequestSizeLimit(reason instanceof SizeLimitExceededException);
    return refusal;
  }
}
