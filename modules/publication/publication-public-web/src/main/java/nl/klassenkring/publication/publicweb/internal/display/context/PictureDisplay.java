/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.publicweb.internal.address.PortletLinks;

/** A public picture, as a visitor sees it. */
public final class PictureDisplay {

  private final PortletLinks links;
  private final PublicationPicture picture;

  PictureDisplay(PublicationPicture picture, PortletLinks links) {
    this.picture = picture;
    this.links = links;
  }

  public String getAltText() {
    return picture.getAltText();
  }

  /** Gives what is said of it below it; empty for nothing. */
  public String getCaption() {
    return picture.getCaption();
  }

  public ShownImage getPhone() {
    return image(PictureSize.PHONE);
  }

  public ShownImage getScreen() {
    return image(PictureSize.SCREEN);
  }

  public ShownImage getThumbnail() {
    return image(PictureSize.THUMBNAIL);
  }

  /** Gives the sizes among which a browser chooses. */
  public String getSrcset() {
    ShownImage phone = getPhone();
    ShownImage screen = getScreen();

    return phone.getUrl()
        + " "
        + phone.getWidth()
        + "w, "
        + screen.getUrl()
        + " "
        + screen.getWidth()
        + "w";
  }

  private ShownImage image(PictureSize pictureSize) {
    return new ShownImage(
        links.picture(picture.getPublicationPictureId(), pictureSize),
        picture.getWidth(),
        picture.getHeight(),
        pictureSize);
  }
}
