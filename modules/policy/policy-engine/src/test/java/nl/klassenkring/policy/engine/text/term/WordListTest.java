/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A word list has one term a line")
class WordListTest {

  @Test
  void commentsAndEmptyLinesSayNothing() {
    WordList list = WordList.of(List.of("# scheldwoorden", "", "sukkel", "  ", " # meer", "lul"));

    assertThat(list.terms()).extracting(Term::toString).containsExactly("lul", "sukkel");
  }

  @Test
  void orderAndNumberMakeNoDifference() {
    assertThat(WordList.of(List.of("Lul", "sukkel", "lul")))
        .isEqualTo(WordList.of(List.of("sukkel", "lul")))
        .isNotEqualTo(WordList.of(List.of("sukkel", "lul*")));
  }

  @Test
  void twoListsAreOne() {
    assertThat(WordList.of(List.of("lul")).and(WordList.of(List.of("sukkel"))))
        .isEqualTo(WordList.of(List.of("sukkel", "lul")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sukkel,   sukkel,   false, false",
    "boer*,    boer,     false, true",
    "*boer,    boer,     true,  false",
    "*BOER*,   boer,     true,  true",
    "Één-Twee, een twee, false, false",
    "pdd-nos,  pdd nos,  false, false",
    "zo'n,     zo n,     false, false",
    "v.d.,     v d,      false, false",
    "4-skin,   4 skin,   false, false",
  })
  void marksSayWhereALongerWordMayGoOn(
      String line, String words, boolean openAtStart, boolean openAtEnd) {
    Term term = Term.parse(line);

    assertThat(term.words()).isEqualTo(words);
    assertThat(term.isOpenAtStart()).isEqualTo(openAtStart);
    assertThat(term.isOpenAtEnd()).isEqualTo(openAtEnd);
    assertThat(Term.parse(term.toString())).isEqualTo(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**",
        "a",
        "ab*",
        "*ab",
        "su*kel",
        "12",
        "1 2",
        "- -",
        "(lul)",
        "lul, sukkel",
        "lul!",
        "rot. Op",
        "lul\nsukkel",
        "🙂 lul",
        "lul # scheldwoord",
      })
  void whatIsNoTermIsRefused(String line) {
    assertThatThrownBy(() -> WordList.of(List.of("# eerste", line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Line 2, ")
        .hasMessageEndingWith(": " + line);
  }

  @Test
  void termHasABound() {
    assertThat(Term.parse("a".repeat(60)).words()).hasSize(60);
    assertThatThrownBy(() -> Term.parse("a".repeat(61)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
