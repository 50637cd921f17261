/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people, and people who mean harm, upload them. */
final class TestFiles {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private TestFiles() {}

  /** A photo that no other call gives. */
  static byte[] photo() {
    return photo(320, 240);
  }

  static byte[] photo(int width, int height) {
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

  /** A photo as a phone makes it, which says where it was made. */
  static byte[] photoWithPlace() {
    byte[] jpeg = photo();
    byte[] exif = exif();

    return ByteBuffer.allocate(jpeg.length + exif.length + 4)
        .put(jpeg, 0, 2)
        .putShort((short) 0xffe1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A photo in which some bytes were changed, cut off or doubled. */
  static byte[] mutated(long seed) {
    byte[] file = photo(64, 48);
    Random random = new Random(seed);

    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }

    return random.nextBoolean() ? java.util.Arrays.copyOf(file, random.nextInt(file.length)) : file;
  }

  /** The beginning of a photo as iPhones keep them. */
  static byte[] heic() {
    return ByteBuffer.allocate(64)
        .putInt(24)
        .put("ftypheic".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(0)
        .put("mif1heic".getBytes(StandardCharsets.ISO_8859_1))
        .array();
  }

  /** A small file that says it is a picture of 50,000 by 50,000 pixels. */
  static byte[] bomb() {
    ByteBuffer header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
            .putInt(50_000)
            .putInt(50_000)
            .put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();

    crc.update(header.array());

    return ByteBuffer.allocate(33)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .array();
  }

  /** More bytes than a picture may have. */
  static byte[] tooLarge() {
    byte[] photo = photo(64, 48);

    return java.util.Arrays.copyOf(photo, 21 * 1024 * 1024);
  }

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
