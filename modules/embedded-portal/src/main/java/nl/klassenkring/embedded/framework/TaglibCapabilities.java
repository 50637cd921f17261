/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.StandsInFor;

/** Offers the tag libraries of the class path, which bundles with JSPs require by their URIs. */
@StandsInFor("com.liferay.portal.osgi.web.jasper.plugins.taglib")
final class TaglibCapabilities {

  private static final Pattern URI = Pattern.compile("<uri>\\s*([^<\\s]+)\\s*</uri>");

  private TaglibCapabilities() {}

  /** A {@code Provide-Capability} header. */
  static String of(Iterable<JarFile> jars) {
    Set<String> capabilities = new TreeSet<>();
    for (JarFile jar : jars) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith("META-INF/") && entry.getName().endsWith(".tld")) {
          capabilities.add(capability(jar, entry));
        }
      }
    }
    return String.join(",", capabilities);
  }

  private static String capability(JarFile jar, JarEntry descriptor) {
    try (InputStream stream = jar.getInputStream(descriptor)) {
      Matcher uri = URI.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      String name = uri.find() ? uri.group(1) : descriptor.getName();
      return "osgi.extender;osgi.extender=\"jsp.taglib\";uri=\"" + name + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
