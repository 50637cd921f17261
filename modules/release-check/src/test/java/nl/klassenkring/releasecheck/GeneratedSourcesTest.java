/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the committed sources with a copy over which the build has run Service Builder. */
class GeneratedSourcesTest {

  private static final Path COMMITTED = Path.of(System.getProperty("committed.sources"));
  private static final Path REGENERATED = Path.of(System.getProperty("regenerated.sources"));

  @Test
  void committedSourcesAreThoseThatServiceBuilderWrites() throws IOException {
    List<Path> different = new ArrayList<>();
    for (Path file : regenerated()) {
      if (!lines(REGENERATED.resolve(file)).equals(lines(COMMITTED.resolve(file)))) {
        different.add(file);
      }
    }

    assertThat(different)
        .as("Run ./mvnw -Pservice-builder and commit what it changes in these files")
        .isEmpty();
  }

  private static List<Path> regenerated() throws IOException {
    try (Stream<Path> files = Files.walk(REGENERATED)) {
      return files.filter(Files::isRegularFile).map(REGENERATED::relativize).sorted().toList();
    }
  }

  /** Reads a file without the moment that Service Builder writes into service.properties. */
  private static List<String> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .filter(line -> !line.strip().startsWith("build.date="))
        .toList();
  }
}
