/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.util.Objects;

/** A picture as visitors would get to see it. Immutable. */
public final class PublicPicture {

  private final String fileHash;
  private final String altText;
  private final String caption;
  private final boolean overview;

  /**
   * Makes the value.
   *
   * @param fileHash of the largest of its files
   * @param overview whether its author declared that nobody's full face is seen in it (C2)
   */
  public PublicPicture(String fileHash, String altText, String caption, boolean overview) {
    this.fileHash = Objects.requireNonNull(fileHash, "fileHash");
    this.altText = Objects.requireNonNull(altText, "altText");
    this.caption = Objects.requireNonNull(caption, "caption");
    this.overview = overview;
  }

  String fileHash() {
    return fileHash;
  }

  String altText() {
    return altText;
  }

  String caption() {
    return caption;
  }

  boolean overview() {
    return overview;
  }
}
