/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlaceTest {

  @Test
  void placesComeInTheOrderOfReading() {
    TextPlace title = TextPlace.inTitle(9, 12);
    TextPlace text = TextPlace.inText(3, 8);
    TextPlace longer = TextPlace.inText(3, 9);
    TextPlace later = TextPlace.inText(4, 6);
    TextPlace firstPicture = TextPlace.inAltText(1, 5, 6);
    TextPlace secondPicture = TextPlace.inAltText(2, 0, 1);
    TextPlace caption = TextPlace.inCaption(1, 0, 1);

    assertThat(Stream.of(caption, secondPicture, later, firstPicture, longer, title, text).sorted())
        .containsExactly(title, text, longer, later, firstPicture, secondPicture, caption);
  }

  @Test
  void offsetsCutTheWordOutOfTheText() {
    String text = "Vandaag 🎉 jarig: Sanne";
    TextPlace place = TextPlace.inText(text.indexOf("Sanne"), text.length());

    assertThat(text.substring(place.start(), place.end())).isEqualTo("Sanne");
    assertThat(place.start()).isEqualTo(18);
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 3", "4, 3"})
  void placeWithoutAnythingInItIsNone(int start, int end) {
    assertThatThrownBy(() -> TextPlace.inText(start, end))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void picturesAreCountedFromOne() {
    assertThatThrownBy(() -> TextPlace.inAltText(0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextPlace.inCaption(0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
