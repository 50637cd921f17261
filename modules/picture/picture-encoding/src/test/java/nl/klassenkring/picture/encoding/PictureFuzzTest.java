/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damages files at random: each is taken or refused, soon, and without taking much memory. */
class PictureFuzzTest {

  private static final int FILES = 20_000;
  private static final long SEED = 20261121;
  private static final long MAX_BYTES = 64 * 1024 * 1024;
  private static final Duration MAX_TIME = Duration.ofSeconds(5);

  /** A damaged header may claim up to as many pixels. */
  private static final PictureLimits LIMITS = new PictureLimits(1_000_000, 2_000_000, 1);

  private final PictureEncoder encoder = new PictureEncoder(LIMITS);
  private final Random random = new Random(SEED);

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void twentyThousandDamagedFilesAreTakenOrRefusedButNeverHangOrFail() {
    List<byte[]> corpus = corpus();
    Map<PictureRefusal, Integer> refusals = new EnumMap<>(PictureRefusal.class);
    int taken = 0;

    for (int i = 0; i < FILES; i++) {
      Optional<PictureRefusal> refusal = judge(mutate(corpus.get(i % corpus.size())), i);
      refusal.ifPresent(reason -> refusals.merge(reason, 1, Integer::sum));
      taken += refusal.isEmpty() ? 1 : 0;
    }

    // Both must be common, or the files are damaged too much or too little to tell anything.
    assertThat(taken).isGreaterThan(FILES / 20);
    assertThat(refusals.get(PictureRefusal.BROKEN)).isGreaterThan(FILES / 20);
  }

  private Optional<PictureRefusal> judge(byte[] file, int number) {
    PictureRefusal[] refusal = new PictureRefusal[1];
    long start = System.nanoTime();
    long allocated = Allocation.of(() -> refusal[0] = Refusals.refusal(encoder, file));

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("time for file %d", number)
        .isLessThan(MAX_TIME);
    assertThat(allocated).as("bytes for file %d", number).isLessThan(MAX_BYTES);
    return Optional.ofNullable(refusal[0]);
  }

  private static List<byte[]> corpus() {
    BufferedImage picture = Pictures.quarters(24, 16);
    byte[] jpeg = Pictures.jpeg(picture);
    byte[] png = Pictures.png(picture);
    return List.of(
        jpeg,
        Pictures.progressiveJpeg(picture),
        Pictures.redCmykJpeg(16, 16),
        JpegSegments.withEverything(jpeg, jpeg),
        png,
        Pictures.interlacedPng(picture),
        Pictures.deepPng(16, 16),
        Pictures.palettePng(16, 16),
        PngChunks.insert(png, "eXIf", JpegSegments.tiff(6)),
        Pictures.resource("lossy.webp"));
  }

  private byte[] mutate(byte[] file) {
    byte[] mutant = file.clone();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      mutant = mutateOnce(mutant);
    }
    return mutant;
  }

  private byte[] mutateOnce(byte[] file) {
    int at = random.nextInt(file.length);
    int count = Math.min(1 + random.nextInt(16), file.length - at);
    byte[] mutant = file.clone();
    switch (random.nextInt(6)) {
      case 0:
        mutant[at] ^= (byte) (1 << random.nextInt(8));
        return mutant;
      case 1:
        mutant[at] = (byte) random.nextInt(256);
        return mutant;
      case 2:
        Arrays.fill(mutant, at, at + count, random.nextBoolean() ? (byte) 0xff : 0);
        return mutant;
      case 3:
        return Pictures.join(
            Arrays.copyOf(file, at + count), Arrays.copyOfRange(file, at, file.length));
      case 4:
        return Pictures.join(
            Arrays.copyOf(file, at),
            Arrays.copyOfRange(file, at + count, file.length),
            new byte[1]);
      default:
        return random.nextInt(8) == 0 ? Arrays.copyOf(file, Math.max(at, 1)) : mutant;
    }
  }
}
