/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C1: what is a picture")
class GuardedFileTest {

  @ParameterizedTest
  @CsvSource({
    "image/jpeg, jpg, true",
    "IMAGE/PNG, '', true",
    "video/mp4, mp4, true",
    "image/svg+xml, svg, true",
    "application/octet-stream, HEIC, true",
    "application/pdf, jpg, true",
    "image/jpeg, pdf, true",
    "application/pdf, pdf, false",
    ", , false"
  })
  void isAPictureAsSoonAsOneOfItsWordsSaysSo(String mimeType, String extension, boolean picture) {
    assertThat(new GuardedFile(mimeType, extension).isPicture()).isEqualTo(picture);
  }
}
