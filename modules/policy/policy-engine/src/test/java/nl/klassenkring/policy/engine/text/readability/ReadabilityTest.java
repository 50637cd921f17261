/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.readability;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.policy.engine.text.DraftText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B6: reading ease after Flesch and Douma")
class ReadabilityTest {

  @ParameterizedTest
  @CsvSource({
    "kind, 1",
    "kinderen, 3",
    "school, 1",
    "ouders, 2",
    "IJsbeer, 2",
    "zeeën, 2",
    "reünie, 3",
    "theater, 3",
    "ooievaar, 3",
    "nieuw, 1",
    "sneeuw, 1",
    "fraai, 1",
    "baby, 2",
    "café, 2",
    "verantwoordelijkheid, 6",
    "n, 0",
    "2026, 0",
  })
  void syllables(String word, int count) {
    assertThat(Syllables.of(word)).isEqualTo(count);
  }

  @Test
  void measuresWordsAndSentences() {
    Readability readability = of("De kat zit op de mat. Hij ziet 3 muizen! Nou.");

    assertThat(readability.words()).isEqualTo(10);
    assertThat(readability.wordsPerSentence()).isEqualTo(3);
    assertThat(readability.score()).isEqualTo(Math.round(206.84 - 0.93 * 10 / 3 - 77.0 * 11 / 10));
    assertThat(readability.longestSentence().end()).isEqualTo("De kat zit op de mat".length());
  }

  @Test
  void plainTextReadsMoreEasilyThanOfficialText() {
    int plain = of("Morgen gaan we naar het bos. Neem laarzen en een jas mee.").score();
    int official =
        of("Overeenkomstig de vigerende gezondheidsvoorschriften verzoeken wij alle"
                + " verantwoordelijke familieleden onderhavige toestemmingsformulieren onverwijld"
                + " te ondertekenen.")
            .score();

    assertThat(plain).isGreaterThan(80);
    assertThat(official).isLessThan(30);
  }

  @Test
  void textWithoutWordsIsEasy() {
    assertThat(of(" 3, 4 ... ").score()).isEqualTo(100);
    assertThat(of("").wordsPerSentence()).isZero();
    assertThat(of("").longestSentence()).isNull();
  }

  private static Readability of(String typed) {
    return Readability.of(DraftText.ofText(typed));
  }
}
