/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import static nl.klassenkring.picture.encoding.JpegSegments.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to hurt: they are refused in time, or nothing of them is left. */
@Timeout(60)
class HostileFileTest {

  private static final long MIB = 1024 * 1024;

  private static final BufferedImage PICTURE = Pictures.quarters(64, 48);
  private static final byte[] JPEG = Pictures.jpeg(PICTURE);
  private static final byte[] PNG = Pictures.png(PICTURE);

  private final PictureEncoder encoder = new PictureEncoder();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refusedFiles")
  void fileIsRefusedWithTheReason(String threat, PictureRefusal reason, byte[] file) {
    assertThat(refusal(file)).isEqualTo(reason);
  }

  static Stream<Arguments> refusedFiles() {
    return Stream.of(
        arguments("nothing", PictureRefusal.NOT_A_PICTURE, new byte[0]),
        arguments("text", PictureRefusal.NOT_A_PICTURE, ascii("Groep 6 gaat zwemmen")),
        arguments("HTML", PictureRefusal.NOT_A_PICTURE, ascii("<html><script>1</script>")),
        arguments("ZIP", PictureRefusal.NOT_A_PICTURE, ascii("PK\3\4 beach.jpg")),
        arguments("program", PictureRefusal.NOT_A_PICTURE, ascii("MZ\220\0\3")),
        arguments("JPEG after a text", PictureRefusal.NOT_A_PICTURE, join(ascii(" "), JPEG)),
        arguments("video", PictureRefusal.NOT_A_PICTURE, ascii("\0\0\0\20ftypisom\0\0\0\0")),
        arguments("HEIC of an iPhone", PictureRefusal.HEIC_NOT_READABLE, heif("heic")),
        arguments("HEIC with another main brand", PictureRefusal.HEIC_NOT_READABLE, heif("mif1")),
        arguments("AVIF", PictureRefusal.UNSUPPORTED_TYPE, heif("avif")),
        arguments(
            "PDF with a JPEG", PictureRefusal.UNSUPPORTED_TYPE, join(ascii("%PDF-1.7"), JPEG)),
        arguments("GIF with a script", PictureRefusal.UNSUPPORTED_TYPE, ascii("GIF89a/*;alert(1)")),
        arguments("BMP", PictureRefusal.UNSUPPORTED_TYPE, ascii("BM\0\0\0\0")),
        arguments("TIFF", PictureRefusal.UNSUPPORTED_TYPE, JpegSegments.tiff(1)),
        arguments("SVG with a script", PictureRefusal.UNSUPPORTED_TYPE, svg()),
        arguments(
            "SVG in UTF-16",
            PictureRefusal.UNSUPPORTED_TYPE,
            new String(svg(), StandardCharsets.US_ASCII).getBytes(StandardCharsets.UTF_16)),
        arguments(
            "lossless WebP", PictureRefusal.UNSUPPORTED_TYPE, Pictures.resource("lossless.webp")),
        arguments("arithmetic JPEG", PictureRefusal.UNSUPPORTED_TYPE, frame(JPEG, 0xc9, 64, 48)),
        arguments("lossless JPEG", PictureRefusal.UNSUPPORTED_TYPE, frame(JPEG, 0xc3, 64, 48)),
        arguments("JPEG of 4 gigapixels", PictureRefusal.TOO_MANY_PIXELS, huge(65_500, 65_500)),
        arguments("JPEG just too large", PictureRefusal.TOO_MANY_PIXELS, huge(7072, 7072)),
        arguments("PNG of 900 megapixels", PictureRefusal.TOO_MANY_PIXELS, bomb(30_000, 30_000)),
        arguments("PNG of all pixels", PictureRefusal.TOO_MANY_PIXELS, bomb(MAX, MAX)),
        arguments("WebP of 256 megapixels", PictureRefusal.TOO_MANY_PIXELS, webp(0x3fff)),
        arguments("WebP just too large", PictureRefusal.TOO_MANY_PIXELS, webp(1800)),
        arguments("PNG without pixels", PictureRefusal.BROKEN, bomb(0, 40)),
        arguments("PNG of a negative width", PictureRefusal.BROKEN, bomb(-1, 40)),
        arguments("PNG of which most is missing", PictureRefusal.BROKEN, bomb(7000, 7000)),
        arguments("PNG cut off", PictureRefusal.BROKEN, Arrays.copyOf(PNG, PNG.length / 2)),
        arguments(
            "PNG without its end", PictureRefusal.BROKEN, Arrays.copyOf(PNG, PNG.length - 12)),
        arguments("JPEG cut off", PictureRefusal.BROKEN, Arrays.copyOf(JPEG, JPEG.length / 2)),
        arguments(
            "JPEG without its end", PictureRefusal.BROKEN, Arrays.copyOf(JPEG, JPEG.length - 2)),
        arguments("JPEG without pixels", PictureRefusal.BROKEN, ascii("\u00ff\u00d8\u00ff\u00d9")),
        arguments("JPEG of no height", PictureRefusal.BROKEN, frame(JPEG, 0xc0, 64, 0)),
        arguments("more than 20 MiB", PictureRefusal.TOO_LARGE, new byte[(int) (20 * MIB) + 1]));
  }

  @Test
  void jpegOfThousandsOfScansDoesNotKeepTheServerBusy() {
    byte[] progressive = Pictures.progressiveJpeg(PICTURE);
    int lastScan = lastScan(progressive);
    byte[] scan = Arrays.copyOfRange(progressive, lastScan, progressive.length - 2);
    byte[][] scans = new byte[5000][];
    Arrays.fill(scans, scan);
    byte[] start = Arrays.copyOf(progressive, lastScan);

    assertThat(refusal(join(start, Pictures.join(scans), ascii("\u00ff\u00d9"))))
        .isEqualTo(PictureRefusal.BROKEN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("polyglots")
  void nothingOfAPolyglotIsLeft(String threat, String payload, byte[] file) throws Exception {
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(payload);

    for (EncodedImage image : encoder.encode(file).images().values()) {
      assertThat(new String(image.bytes(), StandardCharsets.ISO_8859_1))
          .startsWith("\u00ff\u00d8\u00ff")
          .endsWith("\u00ff\u00d9")
          .doesNotContain(payload);
    }
  }

  static Stream<Arguments> polyglots() {
    String html = "<script>alert(1)</script>";
    byte[] zip = ascii("PK\3\4 evil.jar PK\5\6");
    return Stream.of(
        arguments("JPEG and ZIP", "PK\3\4", join(JPEG, zip)),
        arguments("JPEG and PDF", "%PDF-1.7", join(JPEG, ascii("%PDF-1.7"))),
        arguments("JPEG with HTML as a comment", html, comment(html)),
        arguments("JPEG with a script in JFIF's thumbnail", html, jfifThumbnail(html)),
        arguments("JPEG with PHP", "<?php", comment("<?php system($_GET[0]);")),
        arguments("PNG with HTML as text", html, text(html)),
        arguments("PNG and ZIP", "PK\3\4", join(PNG, zip)),
        arguments("WebP and ZIP", "PK\3\4", join(Pictures.resource("lossy.webp"), zip)));
  }

  @Test
  void textAndProfileBombsInAPngAreNeverUnpacked() throws Exception {
    byte[] bomb = Pictures.join(ascii("name\0\0"), PngChunks.deflate(600_000_000));
    byte[] file = PngChunks.insert(PngChunks.insert(PNG, "zTXt", bomb), "iCCP", bomb);

    assertThat(allocated(() -> encoder.encode(file))).isLessThan(20 * MIB);
  }

  @Test
  void refusedBombTakesNoMemory() {
    assertThat(allocated(() -> refusal(bomb(30_000, 30_000)))).isLessThan(2 * MIB);
    assertThat(allocated(() -> refusal(huge(65_500, 65_500)))).isLessThan(2 * MIB);
  }

  @Test
  void largestPicturesThatAreTakenUseBoundedMemory() {
    byte[] png = PngChunks.black(7000, 7000, 6, 7000 * (1 + 4 * 7000));
    byte[] wide = PngChunks.black(49_000_000, 1, 2, 1 + 3 * 49_000_000);
    byte[] jpeg = Pictures.jpeg(Pictures.quarters(7000, 7000));

    assertThat(allocated(() -> encoder.encode(png))).isLessThan(400 * MIB);
    assertThat(allocated(() -> encoder.encode(wide))).isLessThan(600 * MIB);
    assertThat(allocated(() -> encoder.encode(jpeg))).isLessThan(250 * MIB);
  }

  private static final int MAX = Integer.MAX_VALUE;

  private PictureRefusal refusal(byte[] file) {
    return Refusals.refusal(encoder, file);
  }

  private static long allocated(Allocation.Work work) {
    return Allocation.of(work);
  }

  private static byte[] bomb(int width, int height) {
    return PngChunks.black(width, height, 2, 100_000);
  }

  private static byte[] huge(int width, int height) {
    return frame(JPEG, 0xc0, width, height);
  }

  /** A WebP that claims to be so wide and high. */
  private static byte[] webp(int side) {
    byte[] file = Pictures.resource("lossy.webp");
    int sizes = new String(file, StandardCharsets.ISO_8859_1).indexOf("VP8 ") + 14;
    for (int at = sizes; at < sizes + 4; at += Short.BYTES) {
      file[at] = (byte) side;
      file[at + 1] = (byte) (side >> 8);
    }
    return file;
  }

  /** The JPEG with another kind of frame that claims another size. */
  private static byte[] frame(byte[] jpeg, int marker, int width, int height) {
    byte[] changed = jpeg.clone();
    int start = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
    changed[start + 1] = (byte) marker;
    changed[start + 5] = (byte) (height >> 8);
    changed[start + 6] = (byte) height;
    changed[start + 7] = (byte) (width >> 8);
    changed[start + 8] = (byte) width;
    return changed;
  }

  private static int lastScan(byte[] jpeg) {
    return new String(jpeg, StandardCharsets.ISO_8859_1).lastIndexOf("\u00ff\u00da");
  }

  private static byte[] heif(String mainBrand) {
    return ascii("\0\0\0\30ftyp" + mainBrand + "\0\0\0\0mif1" + mainBrand);
  }

  private static byte[] svg() {
    return ascii("<?xml version='1.0'?><!-- --><SVG xmlns='x'><script>alert(1)</script></SVG>");
  }

  private static byte[] comment(String text) {
    return JpegSegments.insert(JPEG, JpegSegments.segment(0xfe, ascii(text)));
  }

  private static byte[] jfifThumbnail(String text) {
    byte[] jfif = ascii("JFIF\0\1\2\0\0\1\0\1\11\1" + text + "  ");
    return JpegSegments.insert(
        Arrays.copyOfRange(JPEG, 0, JPEG.length), JpegSegments.segment(0xe0, jfif));
  }

  private static byte[] text(String text) {
    return PngChunks.insert(PNG, "tEXt", ascii("Comment\0" + text));
  }

  private static byte[] join(byte[]... parts) {
    return Pictures.join(parts);
  }
}
