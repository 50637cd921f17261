/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import java.util.List;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.ImageAddresses;
import nl.klassenkring.picture.portlet.ShownImage;

/** A picture of a post as a JSP shows it to a reader: plain values, not escaped. Immutable. */
public final class PictureDisplay {

  private final PostPicture picture;
  private final ShownImage phone;
  private final ShownImage screen;
  private final List<String> findings;

  PictureDisplay(PostPicture picture, ImageAddresses addresses, List<String> findings) {
    this.picture = picture;
    this.findings = List.copyOf(findings);

    phone = image(picture, addresses, PictureSize.PHONE);
    screen = image(picture, addresses, PictureSize.SCREEN);
  }

  public long getPictureId() {
    return picture.getPictureId();
  }

  public int getNumber() {
    return picture.getNumber();
  }

  public String getAltText() {
    return picture.getDescription().getAltText();
  }

  /** Whether the picture itself is not shown; why is in the findings. */
  public boolean isHidden() {
    return picture.isHidden();
  }

  /** Gives why the picture is hidden and what to do, for who may know. */
  public List<String> getFindings() {
    return findings;
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

  /** Gives a picture of a post in a size. */
  static ShownImage image(PostPicture picture, ImageAddresses addresses, PictureSize size) {
    return addresses.image(picture.getPictureId(), picture.getWidth(), picture.getHeight(), size);
  }
}
