/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B4: pupils are found by all forms of their names, and by no other word")
class NameFinderTest {

  private static final Roster ROSTER =
      Roster.of(
          List.of(
              new PupilName("Sanne", "de", "Vries", true),
              new PupilName("Daan", "van der", "Berg", true),
              new PupilName("Lars", "", "Jansen", true),
              new PupilName("Bram", "", "Özdemir", true),
              new PupilName("Emma", "", "Smits-de Boer", true),
              new PupilName("Anna-Sophie", "in 't", "Veld", true),
              new PupilName("Roos", "", "Peters", true),
              new PupilName("Storm", "", "Bakker", true),
              new PupilName("Zoë", "", "O'Neill", true),
              new PupilName("Bo", "", "Willems", true),
              new PupilName("Mila", "", "Verhoeven", false)));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sanne de Vries is er           | Sanne de Vries
          SANNE DE VRIES                 | SANNE DE VRIES
          sanne  de\u00A0vries           | sanne  de\u00A0vries
          Sanne d. Vries                 | Sanne d. Vries
          S. de Vries is er              | S. de Vries
          S de Vries                     | S de Vries
          de fiets van Sanne de Vries'   | Sanne de Vries
          Daan van der Berg              | Daan van der Berg
          Daan v.d. Berg                 | Daan v.d. Berg
          Daan vd Berg en Daan v/d Berg  | Daan vd Berg; Daan v/d Berg
          D. v.d. Berg                   | D. v.d. Berg
          Lars Jansens jas               | Lars Jansens
          bram ozdemir                   | bram ozdemir
          Emma Smits                     | Emma Smits
          Emma Smits-de Boer             | Emma Smits-de Boer
          Anna Sophie in 't Veld         | Anna Sophie in 't Veld
          Anna-Sophie in ’t Veld         | Anna-Sophie in ’t Veld
          A.S. in 't Veld                | A.S. in 't Veld
          Zoe O’Neill                    | Zoe O’Neill
          Mila Verhoeven van groep 8     | Mila Verhoeven
          roos peters                    | roos peters
          San\u200Bne de Vries           | San\u200Bne de Vries
          """)
  @DisplayName("full name")
  void fullName(String typed, String places) {
    assertFound(NameKind.FULL_NAME, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sanne is jarig                 | Sanne
          sanne en daan                  | sanne; daan
          Sanne's tekening               | Sanne
          Sannes tekening                | Sannes
          Sannetje en Daantje            | Sannetje; Daantje
          Brammetje en Emmaatje          | Brammetje; Emmaatje
          Larsje                         | Larsje
          Anna-Sophie                    | Anna-Sophie
          (Zoë) "Zoe"                    | Zoë; Zoe
          Sanne V. en Daan B.            | Sanne; Daan
          Sanne Jansen                   | Sanne
          Toen sprak Storm Bakker        | Storm Bakker
          """)
  @DisplayName("first name, or two common words with capitals")
  void firstName(String typed, String places) {
    assertFound(NameKind.FIRST_NAME, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vandaag heeft Roos een boek    | Roos
          Gisteren kreeg Storm een boek  | Storm
          Vandaag speelde Bo mee         | Bo
          """)
  @DisplayName("first name that is a common word, with a capital")
  void commonWord(String typed, String places) {
    assertFound(NameKind.COMMON_WORD, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roos is een bloem              | Roos
          Er komt storm. Storm is wind.  | Storm
          Bo                             | Bo
          Storm Bakker                   | Storm Bakker
          Vandaag heeft Roos een boek    | Roos
          Sanne leest                    | Sanne
          """)
  @DisplayName("C6: also at the beginning of a sentence, when that is asked for")
  void beginning(String typed, String places) {
    assertThat(ROSTER.nameFinder().findAlsoAtBeginnings(DraftText.ofText(typed)))
        .extracting(Mention::typed)
        .containsExactly(places);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EEN ROOS IN DE TUIN", "De roos bloeit", "storm bakker", "Bramen"})
  @DisplayName("C6: a common word without a capital, or in capitals only, is no name")
  void commonWordIsNoName(String typed) {
    assertThat(ROSTER.nameFinder().findAlsoAtBeginnings(DraftText.ofText(typed))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De roos bloeit",
        "Roos is een bloem", // any word has a capital there
        "Er komt storm. Storm is wind.",
        "EEN ROOS IN DE TUIN",
        "we varen in een bo",
        "met een bootje",
        "storm bakker", // two common words
        "een rozenroosje",
        "Sannekes jas en Sanderien",
        "de Vries en Jansen",
        "foto's de Vries", // no initial
        "Mila is niet van deze groep",
        "Bramen plukken",
        "sannedevries",
        "",
      })
  @DisplayName("nobody")
  void nobody(String typed) {
    assertThat(find(typed)).isEmpty();
  }

  @Test
  @DisplayName("a roster without pupils finds nobody")
  void emptyRoster() {
    assertThat(Roster.EMPTY.nameFinder().find(DraftText.ofText("Sanne de Vries"))).isEmpty();
  }

  @Test
  @DisplayName("a pupil with one name only is known by it")
  void oneNameOnly() {
    Roster roster =
        Roster.of(
            List.of(new PupilName("Yara", "", "", true), new PupilName("", "", "Chen", true)));

    assertThat(roster.nameFinder().find(DraftText.ofText("Yara en Chen")))
        .extracting(Mention::typed)
        .containsExactly("Yara");
  }

  @Test
  @DisplayName("the finder is made once for a roster")
  void finderIsKept() {
    assertThat(ROSTER.nameFinder()).isSameAs(ROSTER.nameFinder());
  }

  private static void assertFound(NameKind kind, String typed, String places) {
    assertThat(find(typed)).extracting(Mention::typed).containsExactly(places.split("; "));
    assertThat(find(typed)).extracting(Mention::what).containsOnly(kind);
  }

  private static List<Mention<NameKind>> find(String typed) {
    return ROSTER.nameFinder().find(DraftText.ofText(typed));
  }
}
