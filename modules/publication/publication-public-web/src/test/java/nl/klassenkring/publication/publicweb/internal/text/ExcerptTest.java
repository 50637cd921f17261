/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void aShortTextIsWholeAndOnOneLine() {
    assertThat(Excerpt.of(" Wij zaaiden\r\n\r\n\t bollen.\u00a0 Mooi! ", 80))
        .isEqualTo("Wij zaaiden bollen. Mooi!");
    assertThat(Excerpt.of("", 80)).isEmpty();
    assertThat(Excerpt.of("12345", 5)).isEqualTo("12345");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Excerpt.of("Wij zaaiden bollen in de tuin", 20))
        .isEqualTo("Wij zaaiden bollen\u2026");
    assertThat(Excerpt.of("Wij zaaiden bollen", 12)).isEqualTo("Wij zaaiden\u2026");
  }

  @Test
  void aLongWordIsCutBetweenLetters() {
    assertThat(Excerpt.of("aaaaaaaaaa", 5)).isEqualTo("aaaa\u2026");
    assertThat(Excerpt.of("aaa\ud83c\udf37\ud83c\udf37\ud83c\udf37", 5)).isEqualTo("aaa\u2026");
    assertThat(Excerpt.of("aaae\u0301e\u0301e\u0301", 5)).isEqualTo("aaa\u2026");
  }
}
