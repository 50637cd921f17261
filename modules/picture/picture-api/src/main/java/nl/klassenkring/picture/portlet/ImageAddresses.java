/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.portlet;

import java.util.Locale;
import java.util.function.Supplier;
import javax.portlet.ResourceURL;
import nl.klassenkring.picture.encoding.PictureSize;

/**
 * Where the browser gets pictures: from a {@link BasePictureMVCResourceCommand} of a portlet, which
 * asks at each request whether the reader may see them.
 */
public final class ImageAddresses {

  private final Supplier<? extends ResourceURL> resourceURLs;
  private final String command;

  /**
   * Makes addresses of a command.
   *
   * @param resourceURLs makes a new address of the portlet
   */
  public ImageAddresses(Supplier<? extends ResourceURL> resourceURLs, String command) {
    this.resourceURLs = resourceURLs;
    this.command = command;
  }

  /**
   * Gives a picture in a size.
   *
   * @param width of its largest size, in pixels
   * @param height of its largest size, in pixels
   */
  public ShownImage image(long pictureId, int width, int height, PictureSize size) {
    int longSide = Math.max(width, height);
    ResourceURL resourceURL = resourceURLs.get();

    resourceURL.setResourceID(command);
    resourceURL.setCacheability(ResourceURL.FULL);
    resourceURL.getResourceParameters().setValue("pictureId", String.valueOf(pictureId));
    resourceURL.getResourceParameters().setValue("size", size.name().toLowerCase(Locale.ROOT));

    return new ShownImage(
        resourceURL.toString(), scaled(width, longSide, size), scaled(height, longSide, size));
  }

  /** Pictures are made smaller for a size, never larger. */
  private static int scaled(int side, int longSide, PictureSize size) {
    return (longSide <= size.maxSide())
        ? side
        : Math.max(1, Math.round((float) side * size.maxSide() / longSide));
  }
}
