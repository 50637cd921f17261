/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes the hash by which content and files are known again. */
public final class Hashes {

  private Hashes() {}

  /** The SHA-256 in hexadecimals. */
  public static String sha256(byte[] bytes) {
    try {
      StringBuilder hexadecimals = new StringBuilder();

      for (byte value : MessageDigest.getInstance("SHA-256").digest(bytes)) {
        hexadecimals.append(String.format("%02x", value));
      }
      return hexadecimals.toString();
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256", exception);
    }
  }
}
