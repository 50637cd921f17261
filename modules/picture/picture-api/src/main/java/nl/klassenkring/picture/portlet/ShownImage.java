/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.portlet;

/** A picture in one size, as an {@code img} shows it. Immutable. */
public final class ShownImage {

  private final String url;
  private final int width;
  private final int height;

  ShownImage(String url, int width, int height) {
    this.url = url;
    this.width = width;
    this.height = height;
  }

  public String getUrl() {
    return url;
  }

  /** In pixels. */
  public int getWidth() {
    return width;
  }

  /** In pixels. */
  public int getHeight() {
    return height;
  }
}
