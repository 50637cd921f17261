/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.encoding.PictureRefusedException;

/**
 * A JPEG as a row of segments, of which those for the pixels and their colours are kept, up to the
 * end of the picture. What follows it, such as the second picture of a phone or an archive, is not.
 */
final class JpegFile {

  /**
   * Cameras write one scan, web tools about ten. A file of thousands, each over the whole picture,
   * keeps a decoder busy for hours.
   */
  private static final int MAX_SCANS = 32;

  private static final int SOF_BASELINE = 0xc0;
  private static final int SOF_PROGRESSIVE = 0xc2;
  private static final int SOF_LAST = 0xcf;
  private static final int DHT = 0xc4;
  private static final int JPG = 0xc8;
  private static final int DAC = 0xcc;
  private static final int RST_FIRST = 0xd0;
  private static final int RST_LAST = 0xd7;
  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int DQT = 0xdb;
  private static final int DRI = 0xdd;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int APP14 = 0xee;
  private static final int PREFIX = 0xff;

  private static final String JFIF = "JFIF\0";
  private static final int JFIF_BYTES = 14;
  private static final String EXIF = "Exif\0\0";
  private static final String ICC = "ICC_PROFILE\0";
  private static final String ADOBE = "Adobe";

  private final byte[] bytes;
  private final ByteBuffer file;
  private final ByteArrayOutputStream essence;

  private int width;
  private int height;
  private int scans;
  private Orientation orientation = Orientation.UPRIGHT;

  private JpegFile(byte[] bytes) {
    this.bytes = bytes;

    file = ByteBuffer.wrap(bytes);
    essence = new ByteArrayOutputStream(bytes.length);
  }

  static SourceImage open(byte[] bytes) throws PictureRefusedException {
    JpegFile jpeg = new JpegFile(bytes);
    int marker = jpeg.readMarker();
    jpeg.writeMarker(marker);
    do {
      marker = jpeg.readMarker();
      jpeg.readSegment(marker);
    } while (marker != EOI);

    if (jpeg.scans == 0) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    }
    return new SourceImage(
        PictureType.JPEG, jpeg.width, jpeg.height, jpeg.orientation, jpeg.essence.toByteArray());
  }

  private int readMarker() throws PictureRefusedException {
    if (readByte() != PREFIX) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    }
    int marker = PREFIX;
    while (marker == PREFIX) {
      marker = readByte();
    }
    return marker;
  }

  private void readSegment(int marker) throws PictureRefusedException {
    if (marker == EOI) {
      writeMarker(marker);
    } else if (marker == SOI || marker < SOF_BASELINE || isRestart(marker)) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    } else {
      int start = file.position();
      file.position(start + Short.toUnsignedInt(file.getShort(start)));
      readSegment(marker, slice(start + Short.BYTES, file.position()));
    }
  }

  private void readSegment(int marker, ByteBuffer data) throws PictureRefusedException {
    switch (marker) {
      case DHT:
      case DQT:
      case DRI:
        write(marker, data);
        break;
      case SOS:
        write(marker, data);
        readScan();
        break;
      case APP0:
        if (startsWith(data, JFIF)) {
          write(marker, withoutThumbnail(data));
        }
        break;
      case APP1:
        if (startsWith(data, EXIF)) {
          orientation = ExifOrientation.read(data.duplicate().position(EXIF.length()));
        }
        break;
      case APP2:
        if (startsWith(data, ICC)) {
          write(marker, data);
        }
        break;
      case APP14:
        if (startsWith(data, ADOBE)) {
          write(marker, data);
        }
        break;
      default:
        if (marker <= SOF_LAST && marker != JPG && marker != DAC) {
          readFrame(marker, data);
        }
    }
  }

  /** Lossless, hierarchical and arithmetic kinds are not for photos. */
  private void readFrame(int marker, ByteBuffer data) throws PictureRefusedException {
    if (marker > SOF_PROGRESSIVE) {
      throw new PictureRefusedException(PictureRefusal.UNSUPPORTED_TYPE);
    } else if (width > 0) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    }
    height = Short.toUnsignedInt(data.getShort(1));
    width = Short.toUnsignedInt(data.getShort(1 + Short.BYTES));
    write(marker, data);
  }

  /** Copies the pixels up to the next marker; a zero after the prefix stands for the byte 0xff. */
  private void readScan() throws PictureRefusedException {
    scans++;
    if (scans > MAX_SCANS || width == 0) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    }
    int start = file.position();
    int end = start;
    while (Byte.toUnsignedInt(file.get(end)) != PREFIX || isPixels(file.get(end + 1))) {
      end++;
    }
    essence.write(bytes, start, end - start);
    file.position(end);
  }

  private static boolean isPixels(byte afterPrefix) {
    int marker = Byte.toUnsignedInt(afterPrefix);
    return marker == 0 || isRestart(marker);
  }

  private static boolean isRestart(int marker) {
    return marker >= RST_FIRST && marker <= RST_LAST;
  }

  private static boolean startsWith(ByteBuffer data, String name) {
    byte[] expected = name.getBytes(StandardCharsets.US_ASCII);
    return data.remaining() >= expected.length
        && data.duplicate().limit(expected.length).equals(ByteBuffer.wrap(expected));
  }

  private static ByteBuffer withoutThumbnail(ByteBuffer jfif) {
    ByteBuffer plain = ByteBuffer.allocate(JFIF_BYTES);
    plain.put(jfif.duplicate().limit(JFIF_BYTES - Short.BYTES));
    return plain.rewind();
  }

  private ByteBuffer slice(int start, int end) {
    return file.duplicate().position(start).limit(end).slice();
  }

  private int readByte() {
    return Byte.toUnsignedInt(file.get());
  }

  private void writeMarker(int marker) {
    essence.write(PREFIX);
    essence.write(marker);
  }

  private void write(int marker, ByteBuffer data) {
    byte[] copy = new byte[data.remaining()];
    data.duplicate().get(copy);
    int length = copy.length + Short.BYTES;
    writeMarker(marker);
    essence.write(length >> Byte.SIZE);
    essence.write(length);
    essence.writeBytes(copy);
  }
}
