/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import java.util.Objects;

/** A file that was not taken as a picture, and the message key of the reason. Immutable. */
public final class RefusedFile {

  private final String fileName;
  private final String reasonKey;

  RefusedFile(String fileName, String reasonKey) {
    this.fileName = Objects.toString(fileName, "");
    this.reasonKey = Objects.requireNonNull(reasonKey, "reasonKey");
  }

  /** Gives the name that the file has with its sender; empty when no single file is meant. */
  public String getFileName() {
    return fileName;
  }

  public String getReasonKey() {
    return reasonKey;
  }
}
