/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader that has no part in the writing looks for what a picture must not tell. */
class NoMetadataTest {

  private static final byte[] PLAIN = Pictures.jpeg(Pictures.quarters(900, 600));
  private static final byte[] TELLTALE =
      JpegSegments.withEverything(PLAIN, Pictures.jpeg(Pictures.quarters(32, 24)));

  /** The pixels and their tables, the frame, and JFIF's header. */
  private static final Set<Integer> NEEDED = Set.of(0xe0, 0xdb, 0xc0, 0xc4, 0xda);

  private static final Set<Class<? extends Directory>> HARMLESS =
      Set.of(
          FileTypeDirectory.class,
          JfifDirectory.class,
          JpegDirectory.class,
          HuffmanTablesDirectory.class);

  @Test
  void theReaderFindsPlaceAndOwnerInTheUploadedFile() throws Exception {
    Metadata metadata = read(TELLTALE);

    assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isTrue();
    assertThat(metadata.containsDirectoryOfType(ExifDirectoryBase.class)).isTrue();
    assertThat(metadata.getDirectories())
        .extracting(Directory::getName)
        .contains("XMP", "IPTC", "JpegComment");
  }

  @ParameterizedTest
  @MethodSource("images")
  void noPlaceCameraThumbnailProfileOrCommentInAnyServedFile(byte[] image) throws Exception {
    assertThat(read(image).getDirectories())
        .allSatisfy(directory -> assertThat(HARMLESS).contains(directory.getClass()));
    assertThat(JpegSegments.markers(image)).isSubsetOf(NEEDED);
    assertThat(new String(image, StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "http", "JFXX", "ICC_PROFILE", "Photoshop", "MPF", "home")
        .contains("\u00ff\u00e0\0\20JFIF")
        .endsWith("\u00ff\u00d9");
  }

  static Stream<byte[]> images() throws Exception {
    PictureEncoder encoder = new PictureEncoder();
    byte[] png = Pictures.deepPng(900, 600);
    byte[] telltalePng = PngChunks.insert(png, "eXIf", JpegSegments.tiff(6));
    return Stream.of(TELLTALE, PLAIN, telltalePng, Pictures.resource("lossy.webp"))
        .flatMap(
            file -> {
              try {
                return encoder.encode(file).images().values().stream();
              } catch (PictureRefusedException e) {
                throw new AssertionError(e);
              }
            })
        .map(EncodedImage::bytes);
  }

  private static Metadata read(byte[] file) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
  }
}
