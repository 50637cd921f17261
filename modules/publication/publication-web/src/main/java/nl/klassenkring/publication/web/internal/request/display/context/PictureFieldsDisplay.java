/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import nl.klassenkring.picture.portlet.ShownImage;

/** The fields of a picture of the post in the form: plain values, not escaped. Immutable. */
public final class PictureFieldsDisplay {

  private final int number;
  private final PictureValues values;
  private final ShownImage thumbnail;

  PictureFieldsDisplay(int number, PictureValues values, ShownImage thumbnail) {
    this.number = number;
    this.values = values;
    this.thumbnail = thumbnail;
  }

  /** Gives its place in the post, counted from one. */
  public int getNumber() {
    return number;
  }

  public PictureValues getValues() {
    return values;
  }

  public ShownImage getThumbnail() {
    return thumbnail;
  }
}
