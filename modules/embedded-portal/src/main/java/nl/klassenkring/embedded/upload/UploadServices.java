/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upload;

import com.liferay.portal.kernel.upload.configuration.UploadServletRequestConfigurationProvider;
import com.liferay.portal.upload.ServletFileUpload;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.klassenkring.embedded.EmbeddedPortalException;
import nl.klassenkring.embedded.service.ServiceProperties;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.cm.ManagedService;

/** Registers what forms with files need. */
public final class UploadServices {

  static final String PREFIX = "upload_";

  private UploadServices() {}

  /** Files are kept in the home's {@code work/uploads} while their request is served. */
  public static void register(BundleContext context, Path home) {
    Path directory = home.resolve("work/uploads");
    deleteLeftovers(directory);
    UploadLimits limits = new UploadLimits(directory);
    context.registerService(UploadServletRequestConfigurationProvider.class, limits, null);
    context.registerService(
        ManagedService.class,
        limits,
        ServiceProperties.of(Constants.SERVICE_PID, UploadLimits.PID));
    context.registerService(ServletFileUpload.class, new MultipartParser(limits), null);
  }

  /** A portal that was killed may have left some; they are somebody's files. */
  private static void deleteLeftovers(Path directory) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory, PREFIX + "*")) {
      for (Path leftover : leftovers) {
        Files.delete(leftover);
      }
    } catch (IOException e) {
      throw new EmbeddedPortalException("Uploads stay behind in " + directory, e);
    }
  }
}
