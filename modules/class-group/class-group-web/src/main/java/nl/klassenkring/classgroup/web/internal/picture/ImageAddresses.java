/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import java.util.Locale;
import javax.portlet.MimeResponse;
import javax.portlet.ResourceURL;
import nl.klassenkring.classgroup.picture.PostPicture;
import nl.klassenkring.picture.encoding.PictureSize;

/** Where the browser gets pictures: from the portlet itself, which asks at each request. */
final class ImageAddresses {

  private final MimeResponse mimeResponse;

  ImageAddresses(MimeResponse mimeResponse) {
    this.mimeResponse = mimeResponse;
  }

  ShownImage image(PostPicture picture, PictureSize size) {
    int longSide = Math.max(picture.getWidth(), picture.getHeight());
    ResourceURL resourceURL = mimeResponse.createResourceURL();

    resourceURL.setResourceID("/class_group/picture");
    resourceURL.setCacheability(ResourceURL.FULL);
    resourceURL
        .getResourceParameters()
        .setValue("pictureId", String.valueOf(picture.getPictureId()));
    resourceURL.getResourceParameters().setValue("size", size.name().toLowerCase(Locale.ROOT));

    return new ShownImage(
        resourceURL.toString(),
        scaled(picture.getWidth(), longSide, size),
        scaled(picture.getHeight(), longSide, size));
  }

  /** Pictures are made smaller for a size, never larger. */
  private static int scaled(int side, int longSide, PictureSize size) {
    return (longSide <= size.maxSide())
        ? side
        : Math.max(1, Math.round((float) side * size.maxSide() / longSide));
  }
}
