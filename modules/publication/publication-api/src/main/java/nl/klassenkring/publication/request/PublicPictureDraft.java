/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.request;

import java.util.Objects;

/** What an author says of a picture of a post that is to be made public. Immutable. */
public final class PublicPictureDraft {

  private final long sourcePictureId;
  private final String altText;
  private final String caption;
  private final boolean overview;

  /**
   * Makes the value.
   *
   * @param sourcePictureId the picture of the post
   * @param altText what is seen in it, in words
   * @param caption what stands under it; empty for nothing
   * @param overview whether its author declares that nobody's full face is seen (C2)
   */
  public PublicPictureDraft(
      long sourcePictureId, String altText, String caption, boolean overview) {

    this.sourcePictureId = sourcePictureId;
    this.altText = Objects.requireNonNull(altText, "altText").strip();
    this.caption = Objects.requireNonNull(caption, "caption").strip();
    this.overview = overview;
  }

  public long getSourcePictureId() {
    return sourcePictureId;
  }

  public String getAltText() {
    return altText;
  }

  public String getCaption() {
    return caption;
  }

  public boolean isOverview() {
    return overview;
  }
}
