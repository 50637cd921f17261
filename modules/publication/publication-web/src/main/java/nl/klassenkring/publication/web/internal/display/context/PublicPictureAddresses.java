/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.ImageAddresses;
import nl.klassenkring.picture.portlet.ShownImage;
import nl.klassenkring.publication.model.PublicationPicture;

/** Where the browser gets public copies of pictures, for who may read their request. */
public final class PublicPictureAddresses {

  /** The resource command that gives them. */
  public static final String COMMAND = "/picture";

  private final ImageAddresses imageAddresses;

  /**
   * Makes addresses of a portlet.
   *
   * @param resourceURLs makes a new address of the portlet
   */
  public PublicPictureAddresses(Supplier<LiferayPortletURL> resourceURLs) {
    imageAddresses = new ImageAddresses(resourceURLs, COMMAND);
  }

  /** Gives the pictures as a visitor would see them. */
  List<PublicPictureDisplay> of(List<PublicationPicture> pictures) {
    return pictures.stream()
        .map(
            picture ->
                new PublicPictureDisplay(
                    picture, image(picture, PictureSize.PHONE), image(picture, PictureSize.SCREEN)))
        .collect(Collectors.toUnmodifiableList());
  }

  private ShownImage image(PublicationPicture picture, PictureSize size) {

    return imageAddresses.image(
        picture.getPublicationPictureId(), picture.getWidth(), picture.getHeight(), size);
  }
}
