/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureEncoderTest {

  /** What lossy encoding may change of a colour. */
  private static final int TOLERANCE = 24;

  private final PictureEncoder encoder = new PictureEncoder();

  @ParameterizedTest
  @CsvSource({
    "4000, 3000, 1600, 1200, 800, 600, 240, 180",
    "3000, 4000, 1200, 1600, 600, 800, 180, 240",
    "1600, 1600, 1600, 1600, 800, 800, 240, 240",
    "500, 300, 500, 300, 500, 300, 240, 144",
    "10000, 20, 1600, 3, 800, 2, 240, 1",
    "1, 9000, 1, 1600, 1, 800, 1, 240",
    "1, 1, 1, 1, 1, 1, 1, 1",
  })
  void picturesAreMadeToFitEachSizeAndNeverEnlarged(
      int width, int height, int w1, int h1, int w2, int h2, int w3, int h3) throws Exception {
    EncodedPicture picture = encoder.encode(Pictures.jpeg(Pictures.quarters(width, height)));

    assertSize(picture.image(PictureSize.SCREEN), w1, h1);
    assertSize(picture.image(PictureSize.PHONE), w2, h2);
    assertSize(picture.image(PictureSize.THUMBNAIL), w3, h3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filesOfEveryKind")
  void everyKindOfPictureKeepsItsColours(String kind, byte[] file) throws Exception {
    BufferedImage screen = Pictures.decode(encoder.encode(file).image(PictureSize.SCREEN));

    assertCorners(screen, Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
  }

  static Stream<Arguments> filesOfEveryKind() {
    BufferedImage picture = Pictures.quarters(300, 200);
    return Stream.of(
        arguments("JPEG", Pictures.jpeg(picture)),
        arguments("progressive JPEG", Pictures.progressiveJpeg(picture)),
        arguments("PNG", Pictures.png(picture)),
        arguments("interlaced PNG", Pictures.interlacedPng(picture)),
        arguments("PNG with 16 bits and transparency", Pictures.deepPng(300, 200)),
        arguments("PNG with a palette", Pictures.palettePng(300, 200)),
        arguments("large PNG with 16 bits", Pictures.deepPng(4200, 3100)),
        arguments("large JPEG", Pictures.jpeg(Pictures.quarters(7000, 5000))));
  }

  @Test
  void greyJpegStaysGrey() throws Exception {
    BufferedImage grey = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);
    int before = Pictures.quarters(grey).getRaster().getSample(10, 10, 0);

    BufferedImage after =
        Pictures.decode(encoder.encode(Pictures.jpeg(grey)).image(PictureSize.SCREEN));

    Color color = new Color(after.getRGB(10, 10));
    assertThat(color.getRed()).isEqualTo(color.getBlue()).isEqualTo(color.getGreen());
    assertThat(color.getRed()).isCloseTo(before, within(TOLERANCE));
  }

  @Test
  void inksOfAPrintersJpegBecomeTheColoursOfAScreen() throws Exception {
    BufferedImage screen =
        Pictures.decode(encoder.encode(Pictures.redCmykJpeg(80, 60)).image(PictureSize.SCREEN));

    Color color = new Color(screen.getRGB(40, 30));
    assertThat(color.getRed()).isGreaterThan(180);
    assertThat(color.getGreen()).isLessThan(80);
    assertThat(color.getBlue()).isLessThan(80);
  }

  @Test
  void photoInWebpIsTaken() throws Exception {
    BufferedImage screen =
        Pictures.decode(encoder.encode(Pictures.resource("lossy.webp")).image(PictureSize.SCREEN));

    assertThat(new int[] {screen.getWidth(), screen.getHeight()}).containsExactly(36, 24);
    assertColor(screen, 18, 4, new Color(0xc03020));
    assertColor(screen, 18, 20, new Color(0x2040c0));
  }

  @Test
  void transparentPartsBecomeWhite() throws Exception {
    byte[] png = Pictures.png(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB));

    BufferedImage screen = Pictures.decode(encoder.encode(png).image(PictureSize.SCREEN));

    assertColor(screen, 10, 10, Color.WHITE);
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void pictureIsTurnedUprightForEachOrientation(int value, byte[] file) throws Exception {
    EncodedPicture picture = encoder.encode(file);

    for (PictureSize size : PictureSize.values()) {
      BufferedImage upright = Pictures.decode(picture.image(size));
      assertThat(upright.getWidth()).isGreaterThan(upright.getHeight());
      assertCorners(upright, Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
    }
  }

  static Stream<Arguments> orientations() {
    return IntStream.rangeClosed(0, 9)
        .boxed()
        .flatMap(
            value -> {
              BufferedImage asHeld = CameraPosition.held(Pictures.quarters(360, 240), value);
              byte[] png = Pictures.png(asHeld);
              return Stream.of(
                  arguments(value, JpegSegments.withOrientation(Pictures.jpeg(asHeld), value)),
                  arguments(value, PngChunks.insert(png, "eXIf", JpegSegments.tiff(value))));
            });
  }

  @Test
  void streamIsReadNoFurtherThanTheLimit() {
    PictureEncoder small = new PictureEncoder(new PictureLimits(1000, 1_000_000, 1));
    ByteArrayInputStream stream = new ByteArrayInputStream(new byte[100_000]);

    assertThatThrownBy(() -> small.encode(stream))
        .isInstanceOfSatisfying(
            PictureRefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(PictureRefusal.TOO_LARGE));
    assertThat(stream.available()).isEqualTo(100_000 - 1001);
  }

  @Test
  void limitsMustBePositive() {
    assertThatThrownBy(() -> new PictureLimits(1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertSize(EncodedImage image, int width, int height) {
    BufferedImage decoded = Pictures.decode(image);

    assertThat(new int[] {image.width(), image.height(), decoded.getWidth(), decoded.getHeight()})
        .containsExactly(width, height, width, height);
  }

  private static void assertCorners(BufferedImage picture, Color... colors) {
    int right = picture.getWidth() * 9 / 10;
    int bottom = picture.getHeight() * 9 / 10;
    assertColor(picture, picture.getWidth() / 10, picture.getHeight() / 10, colors[0]);
    assertColor(picture, right, picture.getHeight() / 10, colors[1]);
    assertColor(picture, picture.getWidth() / 10, bottom, colors[2]);
    assertColor(picture, right, bottom, colors[3]);
  }

  private static void assertColor(BufferedImage picture, int x, int y, Color expected) {
    Color color = new Color(picture.getRGB(x, y));
    assertThat(color.getRed()).isCloseTo(expected.getRed(), within(TOLERANCE));
    assertThat(color.getGreen()).isCloseTo(expected.getGreen(), within(TOLERANCE));
    assertThat(color.getBlue()).isCloseTo(expected.getBlue(), within(TOLERANCE));
  }
}
