/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a JPEG, without any metadata but what a JPEG cannot be without. */
public final class JpegWriter {

  private static final float QUALITY = 0.85f;

  private final ImageWriterSpi provider = JdkImageIo.provider(ImageWriterSpi.class, "image/jpeg");

  public byte[] write(BufferedImage picture) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageWriter writer = provider.createWriterInstance();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
