/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The types that a scan may have, known by the first bytes and not by a name. */
enum ScanType {
  PDF("pdf", "%PDF-"),
  JPEG("jpg", "\u00ff\u00d8\u00ff"),
  PNG("png", "\u0089PNG\r\n\u001a\n");

  private final String extension;
  private final String signature;

  ScanType(String extension, String signature) {
    this.extension = extension;
    this.signature = signature;
  }

  static Optional<ScanType> of(byte[] scan) {
    return Arrays.stream(values()).filter(type -> type.begins(scan)).findFirst();
  }

  String extension() {
    return extension;
  }

  private boolean begins(byte[] scan) {
    byte[] first = Arrays.copyOf(scan, signature.length());

    return new String(first, StandardCharsets.ISO_8859_1).equals(signature);
  }
}
