/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes the SHA-256 of bytes. */
public final class Sha256 {

  private Sha256() {}

  /** The digest of the bytes, in hexadecimal. */
  public static String of(byte[] bytes) {
    StringBuilder builder = new StringBuilder();

    for (byte value : digest(bytes)) {
      builder.append(Character.forDigit((value >> 4) & 0xf, 16));
      builder.append(Character.forDigit(value & 0xf, 16));
    }

    return builder.toString();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java platform has SHA-256", exception);
    }
  }
}
