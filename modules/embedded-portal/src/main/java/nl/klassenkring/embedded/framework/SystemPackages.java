/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * The packages of the class path that the framework offers to bundles: the core and its libraries,
 * with the versions that their jars state. A package with two stated versions is offered as both,
 * as Liferay does with {@code javax.servlet}.
 */
final class SystemPackages {

  private static final String FRAMEWORK_PACKAGE = "org/osgi/framework/connect/";

  private final Set<String> exports = new TreeSet<>();

  private SystemPackages() {}

  /** The value of {@link Constants#FRAMEWORK_SYSTEMPACKAGES_EXTRA}. */
  static String of(Iterable<JarFile> jars) {
    SystemPackages packages = new SystemPackages();
    try {
      for (JarFile jar : jars) {
        packages.add(jar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join(",", packages.exports);
  }

  private void add(JarFile jar) throws IOException {
    if (jar.getEntry(FRAMEWORK_PACKAGE) != null) {
      return; // The framework exports its own packages itself.
    }
    addStatedExports(jar);
    Enumeration<JarEntry> entries = jar.entries();
    while (entries.hasMoreElements()) {
      addEntry(jar, entries.nextElement());
    }
  }

  private void addStatedExports(JarFile jar) throws IOException {
    String header = jar.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
    try {
      ManifestElement[] elements = ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, header);
      if (elements == null) {
        return;
      }
      for (ManifestElement element : elements) {
        for (String name : element.getValueComponents()) {
          add(name, element.getAttribute(Constants.VERSION_ATTRIBUTE));
        }
      }
    } catch (BundleException e) {
      throw new IOException("Export-Package of " + jar.getName(), e);
    }
  }

  private void addEntry(JarFile jar, JarEntry entry) throws IOException {
    String path = entry.getName();
    int end = path.lastIndexOf('/');
    if (end < 0) {
      return;
    }
    String name = path.substring(0, end).replace('/', '.');
    if (path.endsWith("/packageinfo")) {
      add(name, statedVersion(jar, entry));
    } else if (path.endsWith(".class") && !name.startsWith("org.osgi.")) {
      add(name, null);
    }
  }

  private static String statedVersion(JarFile jar, JarEntry packageInfo) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(jar.getInputStream(packageInfo), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::trim)
          .filter(line -> line.startsWith("version "))
          .map(line -> line.substring("version ".length()).trim())
          .findFirst()
          .orElse(null);
    }
  }

  private void add(String name, String version) {
    if (name.startsWith("java.") || name.startsWith("META-INF") || name.indexOf('-') >= 0) {
      return;
    }
    exports.add(version == null ? name : name + ";version=\"" + version + "\"");
  }
}
