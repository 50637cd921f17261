/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.util.MimeTypes;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.embedded.StandsInFor;
import org.apache.catalina.startup.Tomcat;

/**
 * Tells the media type of a file by its extension, from Tomcat's list. It never looks into a file:
 * who needs to know what a file really is has to look himself.
 */
@StandsInFor("com.liferay.portal.tika")
public final class ExtensionMimeTypes implements MimeTypes {

  private static final String UNKNOWN = "application/octet-stream";

  private final Properties typesByExtension = new Properties();

  /** Reads the list. */
  public ExtensionMimeTypes() {
    try (InputStream list = Tomcat.class.getResourceAsStream("MimeTypeMappings.properties")) {
      typesByExtension.load(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String getContentType(File file) {
    return getContentType(file.getName());
  }

  @Override
  public String getContentType(File file, String title) {
    return getContentType(title);
  }

  @Override
  public String getContentType(InputStream inputStream, String title) {
    return getContentType(title);
  }

  @Override
  public String getContentType(String title) {
    return getExtensionContentType(title.substring(title.lastIndexOf('.') + 1));
  }

  @Override
  public String getExtensionContentType(String extension) {
    String lowerCase = extension.toLowerCase(Locale.ROOT);
    String withoutPeriod = lowerCase.startsWith(".") ? lowerCase.substring(1) : lowerCase;
    return typesByExtension.getProperty(withoutPeriod, UNKNOWN);
  }

  @Override
  public Set<String> getExtensions(String contentType) {
    return typesByExtension.stringPropertyNames().stream()
        .filter(extension -> typesByExtension.getProperty(extension).equals(contentType))
        .map(extension -> "." + extension)
        .collect(Collectors.toSet());
  }
}
