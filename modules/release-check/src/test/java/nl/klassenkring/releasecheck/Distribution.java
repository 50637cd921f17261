/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundles in the assembled distribution, with that of the sample school. */
final class Distribution {

  private static final Path DIRECTORY = Path.of(System.getProperty("klassenkring.distribution"));

  private Distribution() {}

  static List<Bundle> bundles() {
    return jars().stream().map(Bundle::read).toList();
  }

  static List<Path> jars() {
    return Stream.of("osgi/modules", "sample-school/osgi/modules")
        .map(DIRECTORY::resolve)
        .flatMap(Distribution::jarsIn)
        .sorted()
        .toList();
  }

  private static Stream<Path> jarsIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("The distribution is not assembled", e);
    }
  }
}
