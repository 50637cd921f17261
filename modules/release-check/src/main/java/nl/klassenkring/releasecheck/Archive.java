/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a jar, of which the first one of a name counts, as for a class loader. */
final class Archive {

  private final Map<String, byte[]> entries = new TreeMap<>();

  private Archive() {}

  /**
   * @param wanted which names to keep in memory
   * @throws UncheckedIOException if the file cannot be read
   */
  static Archive read(Path jar, Predicate<String> wanted) {
    try (InputStream in = Files.newInputStream(jar)) {
      return read(in, wanted);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + jar, e);
    }
  }

  Archive embedded(String name) {
    try {
      return read(new ByteArrayInputStream(entries.get(name)), entry -> true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the embedded " + name, e);
    }
  }

  Optional<byte[]> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  Stream<String> names() {
    return entries.keySet().stream();
  }

  private static Archive read(InputStream in, Predicate<String> wanted) throws IOException {
    Archive archive = new Archive();
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && wanted.test(entry.getName())) {
        archive.entries.putIfAbsent(entry.getName(), zip.readAllBytes());
      }
    }
    return archive;
  }
}
