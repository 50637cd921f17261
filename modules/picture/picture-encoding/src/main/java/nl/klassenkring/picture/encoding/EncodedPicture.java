/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A picture in all its sizes, upright and without anything that tells of its origin. Immutable. */
public final class EncodedPicture {

  /** The type of every image of every picture. */
  public static final String CONTENT_TYPE = "image/jpeg";

  private final Map<PictureSize, EncodedImage> images;

  /**
   * @throws IllegalArgumentException if a size is missing
   */
  public EncodedPicture(Map<PictureSize, EncodedImage> images) {
    if (images.size() != PictureSize.values().length) {
      throw new IllegalArgumentException("Not all sizes: " + images.keySet());
    }
    this.images = Collections.unmodifiableMap(new EnumMap<>(images));
  }

  public EncodedImage image(PictureSize size) {
    return images.get(size);
  }

  public Map<PictureSize, EncodedImage> images() {
    return images;
  }
}
