/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;

/** The jars of a class path, found by their manifests whatever started the JVM. */
final class ClassPathJars {

  private ClassPathJars() {}

  /** Open jars, which belong to the class loader's own cache and are not to be closed. */
  static List<JarFile> of(ClassLoader classLoader) {
    try {
      List<JarFile> jars = new ArrayList<>();
      for (URL manifest : Collections.list(classLoader.getResources(JarFile.MANIFEST_NAME))) {
        if (manifest.openConnection() instanceof JarURLConnection connection) {
          jars.add(connection.getJarFile());
        }
      }
      return jars;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
