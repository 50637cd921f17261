/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import nl.klassenkring.picture.encoding.internal.ImageDecoder;
import nl.klassenkring.picture.encoding.internal.ImageScaler;
import nl.klassenkring.picture.encoding.internal.JpegWriter;
import nl.klassenkring.picture.encoding.internal.PictureType;
import nl.klassenkring.picture.encoding.internal.SourceImage;

/**
 * Makes of an uploaded file the pictures that are kept and shown. Nothing of the file itself is
 * kept: its pixels are decoded, turned upright, and encoded anew, so that place, camera, thumbnail
 * and whatever was hidden in the file stay behind.
 *
 * <p>The type comes from the bytes, never from a name. The number of pixels is read and judged
 * before one is decoded. Safe for use by several threads; a call waits while as many others as the
 * limits allow are at work.
 */
public final class PictureEncoder {

  private final PictureLimits limits;
  private final Semaphore permits;
  private final ImageDecoder decoder = new ImageDecoder();
  private final JpegWriter writer = new JpegWriter();

  public PictureEncoder() {
    this(PictureLimits.DEFAULT);
  }

  public PictureEncoder(PictureLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");

    permits = new Semaphore(limits.parallel(), true);
  }

  /**
   * Encodes what the stream holds; of a file that is too large no more is read than shows it.
   *
   * @throws PictureRefusedException if it is not taken as a picture
   * @throws IOException if the stream cannot be read
   */
  public EncodedPicture encode(InputStream source) throws PictureRefusedException, IOException {
    return encode(source.readNBytes(limits.maxBytes() + 1));
  }

  /**
   * Encodes a file.
   *
   * @throws PictureRefusedException if it is not taken as a picture
   */
  public EncodedPicture encode(byte[] source) throws PictureRefusedException {
    if (source.length > limits.maxBytes()) {
      throw new PictureRefusedException(PictureRefusal.TOO_LARGE);
    }
    permits.acquireUninterruptibly();
    try {
      return encodeAll(source);
    } catch (IOException | RuntimeException e) {
      // Decoders answer damaged pixels with exceptions of every kind.
      throw new PictureRefusedException(PictureRefusal.BROKEN, e);
    } finally {
      permits.release();
    }
  }

  private EncodedPicture encodeAll(byte[] source) throws PictureRefusedException, IOException {
    SourceImage image = PictureType.of(source).open(source);
    if (image.pixels() > limits.maxPixels()) {
      throw new PictureRefusedException(PictureRefusal.TOO_MANY_PIXELS);
    }

    BufferedImage largest =
        image
            .orientation()
            .upright(ImageScaler.fit(decoder.decode(image), PictureSize.SCREEN.maxSide()));

    Map<PictureSize, EncodedImage> images = new EnumMap<>(PictureSize.class);
    for (PictureSize size : PictureSize.values()) {
      BufferedImage scaled = ImageScaler.fit(largest, size.maxSide());
      images.put(
          size, new EncodedImage(scaled.getWidth(), scaled.getHeight(), writer.write(scaled)));
    }
    return new EncodedPicture(images);
  }
}
