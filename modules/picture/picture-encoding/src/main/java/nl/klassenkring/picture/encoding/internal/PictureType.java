/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klassenkring.picture.encoding.PictureRefusal;
import nl.klassenkring.picture.encoding.PictureRefusedException;

/** The kinds of pictures that are taken, told by their first bytes. */
public enum PictureType {
  JPEG {
    @Override
    public SourceImage open(byte[] file) throws PictureRefusedException {
      return JpegFile.open(file);
    }
  },
  PNG {
    @Override
    public SourceImage open(byte[] file) throws PictureRefusedException {
      return PngFile.open(file);
    }
  },
  WEBP {
    @Override
    public SourceImage open(byte[] file) throws PictureRefusedException {
      return WebpFile.open(file);
    }
  };

  private static final int HEAD_BYTES = 1024;
  private static final int BRAND_BYTES = 4;
  private static final int BRANDS_OFFSET = 8;

  private static final String JPEG_START = "\u00ff\u00d8\u00ff";
  private static final String PNG_START = "\u0089PNG\r\n\u001a\n";

  /** GIF, BMP, TIFF, icon, PDF, Photoshop, JPEG XL (bare, boxed), JPEG 2000. */
  private static final List<String> UNSUPPORTED_STARTS =
      List.of(
          "GIF8",
          "BM",
          "II*\0",
          "MM\0*",
          "\0\0\1\0",
          "%PDF",
          "8BPS",
          "\u00ff\n",
          "\0\0\0\fJXL ",
          "\0\0\0\fjP  ");

  private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "heif", "mif1", "msf1");

  /**
   * Reads what the header says of the picture.
   *
   * @throws PictureRefusedException if that kind of file has forms that are not taken
   * @throws RuntimeException if the file is damaged
   */
  public abstract SourceImage open(byte[] file) throws PictureRefusedException;

  /**
   * Tells the kind of a file.
   *
   * @throws PictureRefusedException if it is none of these
   */
  public static PictureType of(byte[] file) throws PictureRefusedException {
    String head =
        new String(file, 0, Math.min(file.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);

    if (head.startsWith(JPEG_START)) {
      return JPEG;
    } else if (head.startsWith(PNG_START)) {
      return PNG;
    } else if (head.startsWith("RIFF") && head.startsWith("WEBP", BRANDS_OFFSET)) {
      return WEBP;
    }
    throw new PictureRefusedException(refusal(head));
  }

  private static PictureRefusal refusal(String head) {
    Set<String> brands = brands(head);

    if (brands.stream().anyMatch(AVIF_BRANDS::contains)) {
      return PictureRefusal.UNSUPPORTED_TYPE;
    } else if (brands.stream().anyMatch(HEIC_BRANDS::contains)) {
      return PictureRefusal.HEIC_NOT_READABLE;
    } else if (UNSUPPORTED_STARTS.stream().anyMatch(head::startsWith) || isSvg(head)) {
      return PictureRefusal.UNSUPPORTED_TYPE;
    }
    return PictureRefusal.NOT_A_PICTURE;
  }

  /** The brands of a file in the ISO base format: the main one, a version, then all others. */
  private static Set<String> brands(String head) {
    if (head.length() < BRANDS_OFFSET + BRAND_BYTES || !head.startsWith("ftyp", BRAND_BYTES)) {
      return Set.of();
    }
    int boxEnd = head.charAt(2) << 8 | head.charAt(3);
    int end = Math.max(BRANDS_OFFSET + BRAND_BYTES, Math.min(boxEnd, head.length()));
    return IntStream.range(BRANDS_OFFSET / BRAND_BYTES, end / BRAND_BYTES)
        .mapToObj(index -> head.substring(index * BRAND_BYTES, (index + 1) * BRAND_BYTES))
        .collect(Collectors.toSet());
  }

  private static boolean isSvg(String head) {
    // Without the zero bytes a text in UTF-16 reads as one in ASCII.
    return head.replace("\0", "").toLowerCase(Locale.ROOT).contains("<svg");
  }
}
