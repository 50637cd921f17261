/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;
import javax.imageio.stream.ImageInputStream;

/** Turns a file into pixels, of a large picture no more than it takes for the largest size. */
public final class ImageDecoder {

  /** Of a picture with more, only every second, third ... row and column is read. */
  private static final long MAX_DECODED_PIXELS = 12_600_000;

  private final Map<PictureType, ImageReaderSpi> readers = new EnumMap<>(PictureType.class);

  public ImageDecoder() {
    readers.put(PictureType.JPEG, jpegReader());
    readers.put(PictureType.PNG, JdkImageIo.provider(ImageReaderSpi.class, "image/png"));
    readers.put(PictureType.WEBP, new WebPImageReaderSpi());
  }

  /**
   * The reader that knows the colours of print (CMYK) and phones (ICC). It finds the JDK's, which
   * it builds upon, in the registry that it is put in; this one is its own.
   */
  private static ImageReaderSpi jpegReader() {
    Iterator<Class<?>> categories = List.<Class<?>>of(ImageReaderSpi.class).iterator();
    ServiceRegistry registry = new ServiceRegistry(categories);
    registry.registerServiceProvider(
        JdkImageIo.provider(ImageReaderSpi.class, "image/jpeg"), ImageReaderSpi.class);
    ImageReaderSpi reader = new JPEGImageReaderSpi();
    registry.registerServiceProvider(reader, ImageReaderSpi.class);
    return reader;
  }

  /**
   * Returns the picture as red, green and blue, on white where it was transparent.
   *
   * @throws IOException if the file is damaged
   * @throws RuntimeException if the file is damaged
   */
  public BufferedImage decode(SourceImage image) throws IOException {
    ImageReader reader = readers.get(image.type()).createReaderInstance();
    try (ImageInputStream input = new ByteArrayImageInputStream(image.essence())) {
      reader.setInput(input, true, true);
      ImageReadParam parameters = reader.getDefaultReadParam();
      int step = step(image);
      parameters.setSourceSubsampling(step, step, 0, 0);
      return onWhite(reader.read(0, parameters));
    } finally {
      reader.dispose();
    }
  }

  private static int step(SourceImage image) {
    int step = 1;
    while (ceilDiv(image.width(), step) * ceilDiv(image.height(), step) > MAX_DECODED_PIXELS) {
      step++;
    }
    return step;
  }

  private static long ceilDiv(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  private static BufferedImage onWhite(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      return picture;
    }
    BufferedImage plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(picture, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return plain;
  }
}
