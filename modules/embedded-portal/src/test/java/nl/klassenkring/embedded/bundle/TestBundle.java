/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.bundle;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Path;

/** Builds a bundle of one package of the test classes. */
final class TestBundle {

  private final String symbolicName;
  private final Builder builder = new Builder();

  TestBundle(String symbolicName, Class<?> component) throws Exception {
    this.symbolicName = symbolicName;
    builder.setBundleSymbolicName(symbolicName);
    builder.setBundleVersion("1.0.0");
    builder.setPrivatePackage(component.getPackageName());
    builder.setProperty("-dsannotations", "*");
    builder.setProperty("-noimportjava", "true");
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      File file = new File(entry);
      if (file.exists()) {
        builder.addClasspath(file);
      }
    }
  }

  TestBundle header(String name, String value) {
    builder.setProperty(name, value);
    return this;
  }

  /** Writes it into the directory. */
  void writeTo(Path directory) throws Exception {
    try (builder;
        Jar jar = builder.build()) {
      if (!builder.getErrors().isEmpty()) {
        throw new IllegalStateException(String.join("\n", builder.getErrors()));
      }
      jar.write(directory.resolve(symbolicName + ".jar").toFile());
    }
  }
}
