/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.encoding.PictureRefusedException;

/** A PNG as a row of chunks, of which those for the pixels are kept. */
final class PngFile {

  private static final int SIGNATURE_BYTES = 8;

  /** The length and the type before, and the check sum after the data. */
  private static final int FRAME_BYTES = 12;

  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504c5445;
  private static final int TRNS = 0x74524e53;
  private static final int EXIF = 0x65584966;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454e44;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final ByteArrayOutputStream essence;

  private long width;
  private long height;
  private boolean hasPixels;
  private Orientation orientation = Orientation.UPRIGHT;

  private PngFile(byte[] bytes) {
    this.bytes = bytes;

    file = ByteBuffer.wrap(bytes);
    essence = new ByteArrayOutputStream(bytes.length);
  }

  static SourceImage open(byte[] bytes) throws PictureRefusedException {
    PngFile png = new PngFile(bytes);
    png.copy(SIGNATURE_BYTES);
    if (png.readChunk() != IHDR) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    }
    while (png.readChunk() != IEND) {
      // A file that ends before its last chunk ends the loop with an exception.
    }
    if (!png.hasPixels) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    }
    return new SourceImage(
        PictureType.PNG, png.width, png.height, png.orientation, png.essence.toByteArray());
  }

  private int readChunk() {
    int start = file.position();
    int length = file.getInt(start);
    int type = file.getInt(start + Integer.BYTES);
    int data = start + 2 * Integer.BYTES;
    int chunkBytes = Math.addExact(Math.max(length, 0), FRAME_BYTES);

    switch (type) {
      case IHDR:
        width = file.getInt(data);
        height = file.getInt(data + Integer.BYTES);
        copy(chunkBytes);
        break;
      case IDAT:
        hasPixels = true;
        copy(chunkBytes);
        break;
      case PLTE:
      case TRNS:
      case IEND:
        copy(chunkBytes);
        break;
      case EXIF:
        orientation = ExifOrientation.read(file.duplicate().position(data).limit(data + length));
        file.position(start + chunkBytes);
        break;
      default:
        file.position(start + chunkBytes);
    }
    return type;
  }

  private void copy(int count) {
    int start = file.position();
    file.position(Math.addExact(start, count));
    essence.write(bytes, start, count);
  }
}
