/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Upper case, diacritics, widths and what nobody sees make no difference")
class FoldingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sanne                | sanne
          Zoë Çelik            | zoe celik
          e\u0301e\u0301n      | een
          Straße               | strasse
          Søren Æbel           | soren aebel
          Łukasz               | lukasz
          İpek                 | ipek
          IJsland \u0132sland  | ijsland ijsland
          suk\u200Bkel         | sukkel
          suk\u00ADkel         | sukkel
          \uFF53\uFF55\uFF4B   | suk
          \uD835\uDCC0ut       | kut
          сукkel               | cykkel
          Sanne’s `boek´       | sanne's 'boek'
          5 – 7 jaar…          | 5 - 7 jaar...
          """)
  void folds(String typed, String folded) {
    assertThat(Folding.fold(typed)).hasToString(folded);
  }

  @Test
  void eachUnitKnowsWhereItWasTyped() {
    MappedText folded = Folding.fold("a\u200Bß\uD835\uDCC0e\u0301n");

    assertThat(folded).hasToString("assken");
    assertThat(folded.typed(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(folded.typed(1, 2)).isEqualTo(new Span(2, 3));
    assertThat(folded.typed(2, 3)).isEqualTo(new Span(2, 3));
    assertThat(folded.typed(3, 4)).isEqualTo(new Span(3, 5));
    assertThat(folded.typed(4, 5)).as("with its accent").isEqualTo(new Span(5, 7));
    assertThat(folded.typed(0, 6)).isEqualTo(new Span(0, 8));
  }

  @Test
  void characterThatStandsForAPhraseDoesNotMakeTheTextMuchLonger() {
    assertThat(Folding.fold("\uFDFA".repeat(1000)).length()).isLessThanOrEqualTo(4000);
  }

  @Test
  void unpairedSurrogateIsLeftAsItIs() {
    assertThat(Folding.fold("a\uD835").length()).isEqualTo(2);
  }
}
