/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import nl.klassenkring.publication.request.PublicPictureDraft;

/** What the form says of one picture of the post, as typed. Immutable. */
public final class PictureValues {

  private final long pictureId;
  private final boolean included;
  private final String altText;
  private final String caption;
  private final boolean overview;

  PictureValues(
      long pictureId, boolean included, String altText, String caption, boolean overview) {

    this.pictureId = pictureId;
    this.included = included;
    this.altText = altText;
    this.caption = caption;
    this.overview = overview;
  }

  public long getPictureId() {
    return pictureId;
  }

  /** Tells whether it is to be public too. */
  public boolean isIncluded() {
    return included;
  }

  public String getAltText() {
    return altText;
  }

  public String getCaption() {
    return caption;
  }

  /** Tells whether it is declared that nobody is recognisable in it (C2). */
  public boolean isOverview() {
    return overview;
  }

  PublicPictureDraft toDraft() {
    return new PublicPictureDraft(pictureId, altText, caption, overview);
  }
}
