/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts into a JPEG what phones, editors and pranksters put there, and lists what one holds. */
final class JpegSegments {

  private static final int SOI_BYTES = 2;
  private static final int SOS = 0xda;

  private JpegSegments() {}

  static byte[] withOrientation(byte[] jpeg, int value) {
    return insert(jpeg, segment(0xe1, exif(value)));
  }

  /** Where it was made, a thumbnail, XMP, IPTC, an ICC profile, a comment. */
  static byte[] withEverything(byte[] jpeg, byte[] thumbnail) {
    return insert(
        jpeg,
        Pictures.join(
            segment(0xe1, exif(6)),
            segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Sietske</x:xmpmeta>")),
            segment(0xe0, Pictures.join(ascii("JFXX\0"), new byte[] {0x10}, thumbnail)),
            segment(0xe2, Pictures.join(ascii("ICC_PROFILE\0"), new byte[] {1, 1, 0, 0})),
            segment(0xe2, ascii("MPF\0secret")),
            segment(0xed, ascii("Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0\4\34\2\5\0")),
            segment(0xfe, ascii("made at home"))));
  }

  static byte[] insert(byte[] jpeg, byte[] segments) {
    return Pictures.join(
        Arrays.copyOf(jpeg, SOI_BYTES), segments, Arrays.copyOfRange(jpeg, SOI_BYTES, jpeg.length));
  }

  static byte[] segment(int marker, byte[] data) {
    int length = data.length + Short.BYTES;
    return Pictures.join(
        new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, data);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** EXIF with an orientation and a place on earth. */
  static byte[] exif(int orientation) {
    return Pictures.join(ascii("Exif\0\0"), tiff(orientation));
  }

  static byte[] tiff(int orientation) {
    int placeOffset = 8 + Short.BYTES + 2 * 12 + Integer.BYTES;
    return ByteBuffer.allocate(placeOffset + Short.BYTES + 12 + Integer.BYTES)
        .put(ascii("MM\0*"))
        .putInt(8)
        .putShort((short) 2)
        .put(entry(0x0112, 3, orientation << 16))
        .put(entry(0x8825, 4, placeOffset))
        .putInt(0)
        .putShort((short) 1)
        .put(entry(0x0001, 2, 'N' << 24))
        .putInt(0)
        .array();
  }

  private static byte[] entry(int tag, int type, int value) {
    return ByteBuffer.allocate(12)
        .putShort((short) tag)
        .putShort((short) type)
        .putInt(1)
        .putInt(value)
        .array();
  }

  /** The markers of the segments before the pixels, in their order. */
  static List<Integer> markers(byte[] jpeg) {
    List<Integer> markers = new ArrayList<>();
    ByteBuffer file = ByteBuffer.wrap(jpeg).position(SOI_BYTES);
    int marker = 0;
    while (marker != SOS) {
      marker = file.getShort() & 0xff;
      markers.add(marker);
      file.position(file.position() + Short.toUnsignedInt(file.getShort(file.position())));
    }
    return markers;
  }
}
