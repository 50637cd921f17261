/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import nl.klassenkring.picture.portlet.ShownImage;
import nl.klassenkring.publication.model.PublicationPicture;

/** A picture as a visitor sees it: plain values, not escaped. Immutable. */
public final class PublicPictureDisplay {

  private final PublicationPicture picture;
  private final ShownImage phone;
  private final ShownImage screen;

  PublicPictureDisplay(PublicationPicture picture, ShownImage phone, ShownImage screen) {
    this.picture = picture;
    this.phone = phone;
    this.screen = screen;
  }

  public String getAltText() {
    return picture.getAltText();
  }

  /** Gives what stands under it; empty for nothing. */
  public String getCaption() {
    return picture.getCaption();
  }

  public ShownImage getPhone() {
    return phone;
  }

  public ShownImage getScreen() {
    return screen;
  }

  /** Gives both sizes with their widths, for the browser to choose from. */
  public String getSrcset() {
    return phone.getUrl()
        + " "
        + phone.getWidth()
        + "w, "
        + screen.getUrl()
        + " "
        + screen.getWidth()
        + "w";
  }
}
