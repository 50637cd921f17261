/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words of a list are found however they are typed, and in no other word")
class TermScannerTest {

  private static final WordList WORDS =
      WordList.of(
          List.of(
              "sukkel", "lul", "kut*", "*knoeier", "*lomp*", "rot op", "hoer", "één-twee", "kk"));

  private static final TermScanner<String> SCANNER =
      TermScanner.of(Map.of("words", WORDS), WordList.of(List.of("lomperd", "klompen*")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wat een sukkel!                | sukkel
          SUKKEL                         | SUKKEL
          Jij súkkël.                    | súkkël
          5ukk3l                         | 5ukk3l
          $ukkel                         | $ukkel
          een 1u1 is dat                 | 1u1
          een lu1 uit kut5choo1          | lu1, kut5choo1
          s u k k e l                    | s u k k e l
          jij s-u-k-k-e-l daar           | s-u-k-k-e-l
          s.u.k.k.e.l.                   | s.u.k.k.e.l
          su.kkel                        | su.kkel
          suk\u200Bkel en suk\u00ADkel   | suk\u200Bkel, suk\u00ADkel
          suuuukkkkel                    | suuuukkkkel
          lulll                          | lulll
          kutschool, kut                 | kutschool, kut
          prutsknoeier                   | prutsknoeier
          onlompheid                     | onlompheid
          Rot  op                        | Rot  op
          rot-op                         | rot-op
          één twee                       | één twee
          sukkel.                        | sukkel
          (sukkel)                       | sukkel
          sukkel/lul                     | sukkel, lul
          "sukkel's"                     | sukkel
          kk                             | kk
          5ukkkkk3l                      | 5ukkkkk3l
          """)
  void found(String typed, String places) {
    assertThat(typedOf(typed)).containsExactly(places.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sukkels", // whole words only, unless the list says more
        "lullaby",
        "flul",
        "Scunthorpe",
        "hoera",
        "knoeierig",
        "De peer is rot. Op naar huis.",
        "lomperd",
        "houten klompendans",
        "groep 1u en 10",
        "k k", // too few letters for a row
        "s u k van k e l",
        "eentwee",
        "1-2-3-4-5 en 10.30",
        "",
      })
  void notFound(String typed) {
    assertThat(typedOf(typed)).isEmpty();
  }

  @Test
  void longerPhraseStandsForWhatLiesInIt() {
    TermScanner<String> scanner =
        TermScanner.of("words", WordList.of(List.of("dom", "dom kind", "kind")));

    assertThat(scanner.scan(DraftText.ofText("dom kind, dom")))
        .extracting(Mention::typed)
        .containsExactly("dom kind", "dom");
  }

  @Test
  void firstTopicCountsForAWordInTwoLists() {
    WordList list = WordList.of(List.of("sukkel"));
    TermScanner<String> scanner =
        TermScanner.of(Map.of("b", list, "a", list, "c", list), WordList.EMPTY);

    assertThat(scanner.scan(DraftText.ofText("sukkel")))
        .extracting(Mention::what)
        .containsExactly("a");
  }

  @Test
  void wordThatIsAllowedToTheLetterIsNotFound() {
    TermScanner<String> scanner =
        TermScanner.of(Map.of("words", WORDS), WordList.of(List.of("sukkel")));

    assertThat(scanner.scan(DraftText.ofText("sukkel lul")))
        .extracting(Mention::typed)
        .containsExactly("lul");
  }

  @Test
  void emptyListFindsNothing() {
    assertThat(TermScanner.of("words", WordList.EMPTY).scan(DraftText.ofText("sukkel"))).isEmpty();
  }

  private static List<String> typedOf(String typed) {
    return SCANNER.scan(DraftText.ofText(typed)).stream().map(Mention::typed).toList();
  }
}
