/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import nl.klassenkring.embedded.junit.TestPhotos;

/** Files as people, and people who mean harm, upload them. */
final class TestFiles {

  private TestFiles() {}

  /** A photo that no other call gives. */
  static byte[] photo() {
    return TestPhotos.jpeg(320, 240);
  }

  /** A photo as a phone makes it, which says where it was made. */
  static byte[] photoWithPlace() {
    return TestPhotos.jpegWithPlace(320, 240);
  }

  /** A photo in which some bytes were changed, cut off or doubled. */
  static byte[] mutated(long seed) {
    byte[] file = TestPhotos.jpeg(64, 48);
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
    byte[] photo = TestPhotos.jpeg(64, 48);

    return java.util.Arrays.copyOf(photo, 21 * 1024 * 1024);
  }
}
