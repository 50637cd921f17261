/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.encoding.PictureRefusedException;

/**
 * A WebP photo: the lossy kind, of one frame. The lossless kind is refused: a few kilobytes of it
 * can ask its reader for a gigabyte of code tables, and cameras do not make it.
 */
final class WebpFile {

  private static final int RIFF = 0x46464952;
  private static final int WEBP = 0x50424557;
  private static final int VP8 = 0x20385056;
  private static final int VP8L = 0x4c385056;
  private static final int ANMF = 0x464d4e41;
  private static final int EXIF = 0x46495845;

  private static final int HEADER_BYTES = 12;
  private static final int CHUNK_HEADER_BYTES = 8;

  /** In a frame, after the frame tag (3) and the start code (3). */
  private static final int SIZE_OFFSET = 6;

  /** Its decoder asks for some 125 bytes a pixel and knows no smaller steps. */
  private static final int MAX_PIXELS = 3_200_000;

  private static final int SIDE_BITS = 0x3fff;
  private static final byte[] EXIF_PREFIX = {'E', 'x', 'i', 'f', 0, 0};

  private final ByteBuffer file;

  private ByteBuffer frame;
  private Orientation orientation = Orientation.UPRIGHT;

  private WebpFile(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static SourceImage open(byte[] bytes) throws PictureRefusedException {
    WebpFile webp = new WebpFile(bytes);
    webp.readChunks();
    if (webp.frame == null) {
      throw new PictureRefusedException(PictureRefusal.BROKEN);
    }
    int width = webp.frame.getShort(SIZE_OFFSET) & SIDE_BITS;
    int height = webp.frame.getShort(SIZE_OFFSET + Short.BYTES) & SIDE_BITS;
    if (width * height > MAX_PIXELS) {
      throw new PictureRefusedException(PictureRefusal.TOO_MANY_PIXELS);
    }
    return new SourceImage(PictureType.WEBP, width, height, webp.orientation, webp.essence());
  }

  private void readChunks() throws PictureRefusedException {
    file.limit(Math.addExact(file.getInt(Integer.BYTES), CHUNK_HEADER_BYTES));
    file.position(HEADER_BYTES);
    while (file.remaining() >= CHUNK_HEADER_BYTES) {
      readChunk();
    }
  }

  private void readChunk() throws PictureRefusedException {
    int type = file.getInt();
    int length = file.getInt();
    int start = file.position();
    file.position(Math.addExact(start, Math.max(length, 0)));
    ByteBuffer data = slice(start, file.position());

    switch (type) {
      case VP8:
        frame = data;
        break;
      case VP8L:
      case ANMF:
        throw new PictureRefusedException(PictureRefusal.UNSUPPORTED_TYPE);
      case EXIF:
        orientation = ExifOrientation.read(withoutPrefix(data));
        break;
      default:
    }
    if (length % 2 != 0 && file.hasRemaining()) {
      file.get();
    }
  }

  private ByteBuffer slice(int start, int end) {
    return file.duplicate().position(start).limit(end).slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Some writers put JPEG's prefix before it. */
  private static ByteBuffer withoutPrefix(ByteBuffer exif) {
    ByteBuffer prefix = ByteBuffer.wrap(EXIF_PREFIX);
    if (exif.remaining() > prefix.limit()
        && exif.duplicate().limit(prefix.limit()).equals(prefix)) {
      exif.position(prefix.limit());
    }
    return exif;
  }

  /** The same frame in the simplest file around it. */
  private byte[] essence() {
    int padding = frame.limit() % 2;
    ByteBuffer simple =
        ByteBuffer.allocate(HEADER_BYTES + CHUNK_HEADER_BYTES + frame.limit() + padding)
            .order(ByteOrder.LITTLE_ENDIAN);
    simple
        .putInt(RIFF)
        .putInt(simple.limit() - CHUNK_HEADER_BYTES)
        .putInt(WEBP)
        .putInt(VP8)
        .putInt(frame.limit())
        .put(frame);
    return simple.array();
  }
}
