/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads ZIP files of texts. */
public final class ZippedTexts {

  private ZippedTexts() {}

  /** The texts in a ZIP file, by their names; they are in UTF-8. */
  public static Map<String, String> of(byte[] zipFile) {
    Map<String, String> texts = new LinkedHashMap<>();

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipFile))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
