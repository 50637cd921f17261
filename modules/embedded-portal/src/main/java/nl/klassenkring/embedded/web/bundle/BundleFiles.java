/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** Copies a bundle's web resources to a directory, so that Tomcat and Jasper can read them. */
final class BundleFiles {

  private static final String RESOURCES = "META-INF/resources/";

  private BundleFiles() {}

  /**
   * Makes the directory an image of the bundle's {@code META-INF/resources}. A file that did not
   * change keeps its time, so that a compiled JSP stays good over restarts.
   */
  static void copy(Bundle bundle, Path directory) throws IOException {
    Set<Path> copied = new HashSet<>();
    Enumeration<URL> entries = bundle.findEntries(RESOURCES, "*", true);
    if (entries != null) {
      for (URL entry : Collections.list(entries)) {
        String path = entry.getPath();
        if (!path.endsWith("/")) {
          copied.add(copy(entry, directory, path.substring(path.indexOf(RESOURCES))));
        }
      }
    }
    Files.createDirectories(directory);
    removeOthers(directory, copied);
  }

  private static Path copy(URL entry, Path directory, String path) throws IOException {
    Path file = directory.resolve(path.substring(RESOURCES.length())).normalize();
    if (!file.startsWith(directory)) {
      throw new IOException("The entry " + path + " leads out of its bundle");
    }
    byte[] content;
    try (InputStream stream = entry.openStream()) {
      content = stream.readAllBytes();
    }
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    }
    return file;
  }

  private static void removeOthers(Path directory, Set<Path> copied) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        if (!copied.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }
}
