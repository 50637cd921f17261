/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A strong entity tag: whoever has the bytes with this tag has the same bytes. Immutable. */
public final class EntityTag {

  private static final String WEAK = "W/";

  private final String value;

  private EntityTag(String value) {
    this.value = value;
  }

  /**
   * Makes a tag of what tells one version of the bytes from all others.
   *
   * @param version of letters, digits and dashes
   */
  public static EntityTag ofVersion(String version) {
    return new EntityTag('"' + version + '"');
  }

  /** Makes a tag of the bytes themselves. */
  public static EntityTag ofContent(byte[] bytes) {
    try {
      StringBuilder version = new StringBuilder();

      for (byte part : MessageDigest.getInstance("SHA-256").digest(bytes)) {
        version.append(String.format("%02x", part));
      }

      return ofVersion(version.toString());
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java platform has SHA-256", exception);
    }
  }

  /**
   * Tells whether a browser or cache has these bytes.
   *
   * @param ifNoneMatch the value of that header; null for none
   */
  public boolean isKnown(String ifNoneMatch) {
    return (ifNoneMatch != null)
        && Arrays.stream(ifNoneMatch.split(","))
            .map(String::strip)
            .map(tag -> tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag)
            .anyMatch(tag -> tag.equals(value) || tag.equals("*"));
  }

  /** As it stands in a header. */
  @Override
  public String toString() {
    return value;
  }
}
