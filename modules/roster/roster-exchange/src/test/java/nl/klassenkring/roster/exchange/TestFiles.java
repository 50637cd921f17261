/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that the tests read. */
final class TestFiles {

  private static final Path SAMPLES = Path.of("../../../configs/sample-school/roster");

  private TestFiles() {}

  static byte[] sample(String name) {
    try {
      return Files.readAllBytes(SAMPLES.resolve(name));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The OneRoster zip of the sample school Het Kompas. */
  static byte[] oneRosterSample() {
    return zip(oneRosterTables());
  }

  /** The tables of the sample school Het Kompas, by their names. */
  static Map<String, String> oneRosterTables() {
    Map<String, String> tables = new TreeMap<>();

    try (Stream<Path> files = Files.list(SAMPLES.resolve("het-kompas-oneroster"))) {
      for (Path file : files.toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return tables;
  }

  static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return bytes.toByteArray();
  }

  static RosterReading read(byte[] file) {
    return read(file, RosterLimits.standard());
  }

  static RosterReading read(byte[] file, RosterLimits limits) {
    try {
      return new RosterReader(limits).read(new ByteArrayInputStream(file));
    } catch (IOException exception) {
      throw new AssertionError("Bytes in memory can always be read", exception);
    }
  }

  static RosterReading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }
}
