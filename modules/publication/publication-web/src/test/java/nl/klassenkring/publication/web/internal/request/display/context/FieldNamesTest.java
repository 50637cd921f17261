/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.TextPlace;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

  private final FieldNames fieldNames = new FieldNames(List.of(picture(31), picture(12)));

  @Test
  void titleAndTextHaveFields() {
    assertThat(fieldNames.of(TextPlace.inTitle(0, 3))).isEqualTo("title");
    assertThat(fieldNames.of(TextPlace.inText(0, 3))).isEqualTo("content");
  }

  @Test
  void aPictureIsFoundByItsNumberAmongThoseThatGoAlong() {
    assertThat(fieldNames.of(TextPlace.inAltText(2, 0, 3))).isEqualTo("altText_12");
    assertThat(fieldNames.of(TextPlace.inCaption(1, 0, 3))).isEqualTo("caption_31");
    assertThat(fieldNames.ofPicture(2)).isEqualTo("picture_12");
  }

  private static PictureValues picture(long pictureId) {
    return new PictureValues(pictureId, true, "", "", false);
  }
}
