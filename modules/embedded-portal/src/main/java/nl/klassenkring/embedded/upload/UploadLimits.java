/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.upload;

import com.liferay.portal.kernel.upload.configuration.UploadServletRequestConfigurationProvider;
import com.liferay.portal.kernel.util.GetterUtil;
import java.nio.file.Path;
import java.util.Dictionary;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.service.cm.ManagedService;

/** How much may be sent in one request, by the configuration that a stock Liferay has for it. */
@StandsInFor("com.liferay.portal.upload")
final class UploadLimits implements UploadServletRequestConfigurationProvider, ManagedService {

  /** The name of the configuration, with {@code maxSize} in bytes and {@code tempDir}. */
  static final String PID =
      "com.liferay.portal.upload.internal.configuration.UploadServletRequestConfiguration";

  private static final long MAX_SIZE = 100L * 1024 * 1024;
  private static final long MAX_TRIES = 50;

  private final Path ownDirectory;
  private volatile Limits limits;

  /**
   * Starts with the limits of a stock Liferay.
   *
   * @param ownDirectory where files are kept during a request, unless configured otherwise
   */
  UploadLimits(Path ownDirectory) {
    this.ownDirectory = ownDirectory;
    limits = limits(null);
  }

  @Override
  public void updated(Dictionary<String, ?> properties) {
    limits = limits(properties);
  }

  @Override
  public long getMaxSize() {
    return limits.maxSize();
  }

  @Override
  public long getMaxTries() {
    return limits.maxTries();
  }

  @Override
  public String getTempDir() {
    return limits.directory();
  }

  private Limits limits(Dictionary<String, ?> properties) {
    return new Limits(
        GetterUtil.getLong(value(properties, "maxSize"), MAX_SIZE),
        GetterUtil.getLong(value(properties, "maxTries"), MAX_TRIES),
        GetterUtil.getString(value(properties, "tempDir"), ownDirectory.toString()));
  }

  private static Object value(Dictionary<String, ?> properties, String key) {
    return properties == null ? null : properties.get(key);
  }

  private record Limits(long maxSize, long maxTries, String directory) {}
}
