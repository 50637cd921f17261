/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.file;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.DigesterUtil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureEncoder;
import nl.klassenkring.picture.encoding.PictureLimits;
import nl.klassenkring.picture.encoding.PictureRefusedException;
import nl.klassenkring.picture.exception.PictureContentException;

/** A file as it was sent, of which nothing is kept but what tells it from others. Immutable. */
public final class SourceFile {

  private final byte[] bytes;
  private final String hash;

  private SourceFile(byte[] bytes) {
    this.bytes = bytes;

    hash = DigesterUtil.digestHex("SHA-256", ByteBuffer.wrap(bytes));
  }

  /** Reads it; one byte more than is taken, so that the encoder sees that it is too much. */
  public static SourceFile read(InputStream inputStream) throws PortalException {
    try {
      return new SourceFile(inputStream.readNBytes(PictureLimits.DEFAULT.maxBytes() + 1));
    } catch (IOException e) {
      throw new PortalException("Cannot read an upload", e);
    }
  }

  public String hash() {
    return hash;
  }

  /**
   * Encodes it anew.
   *
   * @throws PictureContentException if it is not taken as a picture
   */
  public EncodedPicture encode(PictureEncoder encoder) throws PictureContentException {
    try {
      return encoder.encode(bytes);
    } catch (PictureRefusedException e) {
      throw new PictureContentException(e.refusal(), e);
    }
  }
}
