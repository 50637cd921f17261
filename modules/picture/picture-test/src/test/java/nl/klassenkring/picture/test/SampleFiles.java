/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.klassenkring.embedded.junit.TestPhotos;

/** Files as a teacher uploads them. */
final class SampleFiles {

  private SampleFiles() {}

  /** A photo that no other call gives. */
  static InputStream photo() {
    return photo(64, 48);
  }

  static InputStream photo(int width, int height) {
    return new ByteArrayInputStream(TestPhotos.jpeg(width, height));
  }

  /** A photo as a phone makes it, with the place where it was made. */
  static InputStream photoWithPlace() {
    return new ByteArrayInputStream(TestPhotos.jpegWithPlace(64, 48));
  }

  static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
