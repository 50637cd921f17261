/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes the picture files of the tests. */
final class Pictures {

  private Pictures() {}

  /** Top left red, top right green, bottom left blue, bottom right yellow. */
  static BufferedImage quarters(int width, int height) {
    return quarters(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  static BufferedImage quarters(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.setColor(Color.GREEN);
    graphics.fillRect(width / 2, 0, width - width / 2, height / 2);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, height / 2, width / 2, height - height / 2);
    graphics.setColor(Color.YELLOW);
    graphics.fillRect(width / 2, height / 2, width - width / 2, height - height / 2);
    graphics.dispose();
    return picture;
  }

  static byte[] jpeg(BufferedImage picture) {
    return write("jpeg", new IIOImage(picture, null, null), false);
  }

  static byte[] progressiveJpeg(BufferedImage picture) {
    return write("jpeg", new IIOImage(picture, null, null), true);
  }

  /** A JPEG of four inks, as a printer's software makes them; the inks of a plain red. */
  static byte[] redCmykJpeg(int width, int height) {
    WritableRaster inks =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    int[] inverted = {255, 0, 0, 255};
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        inks.setPixel(x, y, inverted);
      }
    }
    byte[] adobe = JpegSegments.segment(0xee, JpegSegments.ascii("Adobe\0\144\0\0\0\0\0"));
    return JpegSegments.insert(write("jpeg", new IIOImage(inks, null, null), false), adobe);
  }

  static byte[] png(BufferedImage picture) {
    return write("png", new IIOImage(picture, null, null), false);
  }

  static byte[] interlacedPng(BufferedImage picture) {
    return write("png", new IIOImage(picture, null, null), true);
  }

  /** A PNG with sixteen bits for each colour and for the transparency. */
  static byte[] deepPng(int width, int height) {
    ImageTypeSpecifier type =
        ImageTypeSpecifier.createInterleaved(
            quarters(1, 1).getColorModel().getColorSpace(),
            new int[] {0, 1, 2, 3},
            DataBuffer.TYPE_USHORT,
            true,
            false);
    return png(quarters(type.createBufferedImage(width, height)));
  }

  static byte[] palettePng(int width, int height) {
    return png(quarters(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED)));
  }

  static byte[] resource(String name) {
    try (InputStream in = Pictures.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage decode(EncodedImage image) {
    try {
      return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] write(String format, IIOImage picture, boolean progressive) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (progressive) {
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(output);
      writer.write(null, picture, parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
