/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the sample come from. */
@FunctionalInterface
public interface SampleFiles {

  /**
   * Reads a file.
   *
   * @param name the path within the sample, such as {@code schools/de-wilgen.json}
   */
  byte[] readBytes(String name) throws IOException;

  /** Reads a file as UTF-8. */
  default String read(String name) throws IOException {
    return new String(readBytes(name), StandardCharsets.UTF_8);
  }

  /** The files in a directory. */
  static SampleFiles in(Path directory) {
    return name -> Files.readAllBytes(directory.resolve(name));
  }

  /** The files that this bundle carries. */
  static SampleFiles inBundle() {
    return name -> {
      try (InputStream inputStream =
          SampleFiles.class.getResourceAsStream("/sample-school/" + name)) {
        if (inputStream == null) {
          throw new IOException("The bundle carries no file " + name);
        }
        return inputStream.readAllBytes();
      }
    };
  }
}
