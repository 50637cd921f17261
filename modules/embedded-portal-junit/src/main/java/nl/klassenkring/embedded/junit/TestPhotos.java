/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Photos for tests to upload. */
public final class TestPhotos {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private TestPhotos() {}

  /** A JPEG that no other call gives. */
  public static byte[] jpeg(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    int number = COUNTER.incrementAndGet();
    for (int x = 0; x < width; x++) {
      graphics.setColor(new Color((number * 0x1f1f1f + x * 0x030507) & 0xffffff));
      graphics.drawLine(x, 0, x, height);
    }
    graphics.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** A JPEG as a phone makes it, with the place where it was made. */
  public static byte[] jpegWithPlace(int width, int height) {
    byte[] jpeg = jpeg(width, height);
    byte[] exif = exif();
    return ByteBuffer.allocate(jpeg.length + exif.length + 4)
        .put(jpeg, 0, 2)
        .putShort((short) 0xffe1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A directory with the tag of places, whose directory says: north. */
  private static byte[] exif() {
    return ByteBuffer.allocate(50)
        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x8825)
        .putShort((short) 4)
        .putInt(1)
        .putInt(26)
        .putInt(0)
        .putShort((short) 1)
        .putShort((short) 1)
        .putShort((short) 2)
        .putInt(2)
        .put("N\0\0\0".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(0)
        .array();
  }
}
