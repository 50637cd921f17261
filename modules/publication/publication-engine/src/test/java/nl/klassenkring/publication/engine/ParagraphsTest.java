/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void emptyLinesStandBetweenParagraphs() {
    assertThat(Paragraphs.of("\nEen\nregel\r\n \r\n\r\nTwee\n"))
        .containsExactly("Een\nregel", "Twee");
  }

  @Test
  void aTextOfNothingHasNone() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of(" \n\n ")).isEmpty();
  }

  @Test
  void markupStaysTextThatThePageEscapes() {
    assertThat(Paragraphs.of("<p>\n\n</p>")).containsExactly("<p>", "</p>");
  }
}
