/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of a pupil administration; several tables are sent as one zip. Immutable. */
public final class SampleRosterFile {

  private final String name;
  private final Map<String, byte[]> contents;

  /**
   * Makes the file.
   *
   * @param contents by name: the one file, or the entries of the zip
   */
  public SampleRosterFile(String name, Map<String, byte[]> contents) {
    this.name = name;
    this.contents = new LinkedHashMap<>(contents);
  }

  /** The name as an administrator would choose it. */
  public String name() {
    return name;
  }

  /** The bytes as an administrator would send them. */
  public byte[] bytes() throws IOException {
    if (!name.endsWith(".zip")) {
      return contents.values().iterator().next().clone();
    }

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
