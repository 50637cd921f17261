/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Makes PNG files that no ordinary writer would make. */
final class PngChunks {

  private static final int HEADER_BYTES = 33;
  private static final byte[] SIGNATURE = JpegSegments.ascii("\u0089PNG\r\n\u001a\n");

  private PngChunks() {}

  static byte[] chunk(String type, byte[] data) {
    byte[] typeAndData = Pictures.join(JpegSegments.ascii(type), data);
    CRC32 crc = new CRC32();
    crc.update(typeAndData);
    return Pictures.join(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        typeAndData,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** The PNG with a chunk right after its header. */
  static byte[] insert(byte[] png, String type, byte[] data) {
    return Pictures.join(
        Arrays.copyOf(png, HEADER_BYTES),
        chunk(type, data),
        Arrays.copyOfRange(png, HEADER_BYTES, png.length));
  }

  /** A PNG of black pixels; no more bytes of pixels than given, however large it says it is. */
  static byte[] black(int width, int height, int colorType, int bytes) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, (byte) colorType, 0, 0, 0})
            .array();
    return Pictures.join(
        SIGNATURE,
        chunk("IHDR", header),
        chunk("IDAT", deflate(bytes)),
        chunk("IEND", new byte[0]));
  }

  /** So many zeros in a thousandth of the bytes. */
  static byte[] deflate(int zeros) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      byte[] block = new byte[1 << 16];
      for (int left = zeros; left > 0; left -= block.length) {
        out.write(block, 0, Math.min(left, block.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return deflated.toByteArray();
  }
}
