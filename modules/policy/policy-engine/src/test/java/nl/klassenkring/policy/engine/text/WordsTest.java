/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words stand in sentences")
class WordsTest {

  /** {@code |} is where a sentence begins or ends. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Rot op!                           ; |rot op|
          De peer is rot. Op naar huis.     ; |de peer is rot|op naar huis|
          S. de Vries                       ; |s de vries|
          Sanne v.d. Berg                   ; |sanne v d berg|
          Geb. 12 maart 2016                ; |geb 12 maart 2016|
          Om 10.30 uur                      ; |om 10 30 uur|
          Wat?! Nee.                        ; |wat|nee|
          www.school.nl                     ; |www school nl|
          (Sanne), "Daan"                   ; |sanne daan|
          vader & moeder - samen            ; |vader moeder samen|
          groep 5. Daarna pauze             ; |groep 5|daarna pauze|
          """)
  void wordsOfASentence(String typed, String words) {
    assertThat(words(typed).toString().replace('\n', '|')).isEqualTo(words);
  }

  @Test
  void newLineEndsASentence() {
    assertThat(words("Sanne\nDaan\r\n\r\nYara")).hasToString("\nsanne\ndaan\nyara\n");
  }

  @Test
  void textWithoutWordsHasNone() {
    assertThat(words("")).hasToString("\n");
    assertThat(words(" ...\n 🙂 ")).hasToString("\n");
    assertThat(Sentences.of(words(" ... ")).count()).isZero();
  }

  @Test
  void sentencesAreCountedFromZero() {
    String typed = "  Een. Twee drie! Vier";
    Sentences sentences = Sentences.of(words(typed));

    assertThat(sentences.count()).isEqualTo(3);
    assertThat(sentences.indexOf(0)).as("before the first").isZero();
    assertThat(sentences.indexOf(typed.indexOf("Een"))).isZero();
    assertThat(sentences.indexOf(typed.indexOf("Twee"))).isEqualTo(1);
    assertThat(sentences.indexOf(typed.indexOf("drie"))).isEqualTo(1);
    assertThat(sentences.indexOf(typed.indexOf("Vier"))).isEqualTo(2);
  }

  private static MappedText words(String typed) {
    return Words.of(Folding.fold(typed));
  }
}
