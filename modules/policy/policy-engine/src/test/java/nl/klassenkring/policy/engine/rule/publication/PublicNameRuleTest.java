/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.found;
import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.overview;
import static nl.klassenkring.policy.engine.rule.publication.PublicDrafts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.TextPlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C6: no names of children in anything public")
class PublicNameRuleTest {

  private final PublicNameRule rule = new PublicNameRule();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De kinderen van groep 5 bouwen een toren.   | -
          De roos bloeit en de storm waait.           | -
          Juf Marieke en meester Tom lezen voor.      | -
          Sanne de Vries leest voor.                  | block policy-c6-full-name
          S. de Vries en D. v.d. Berg.                | block policy-c6-full-name
          Juf Sanne de Vries                          | block policy-c6-full-name
          Toen sprak Storm Bakker.                    | block policy-c6-first-name
          sanne leest voor                            | block policy-c6-first-name
          Sanne's tekening                            | block policy-c6-first-name
          Sannetje en Daantje                         | block policy-c6-first-name
          #Sanne                                      | block policy-c6-first-name
          Juf Sanne leest voor.                       | warn policy-c6-staff-name
          De klas van juffrouw  Sanne                 | warn policy-c6-staff-name
          juf Sanne's klas                            | warn policy-c6-staff-name
          Mr. Daan en mrs. Sanne                      | warn policy-c6-staff-name
          mw. Sanne                                   | warn policy-c6-staff-name
          JUF SANNE                                   | warn policy-c6-staff-name
          de heer Daan                                | warn policy-c6-staff-name
          juf Roos                                    | warn policy-c6-staff-name
          Meester Daan helpt Daan.                    | block policy-c6-first-name, warn policy-c6-staff-name
          juf en Sanne                                | block policy-c6-first-name
          de juf, Sanne                               | block policy-c6-first-name
          Bedankt, juf. Sanne is blij.                | block policy-c6-first-name
          de juf: Sanne                               | block policy-c6-first-name
          juf-Sanne                                   | block policy-c6-first-name
          Sanne, de juf van groep 5                   | block policy-c6-first-name
          jufSanne                                    | -
          Vandaag bracht Storm een slak mee.          | warn policy-c6-maybe-name
          Roos heeft een prijs.                       | warn policy-c6-maybe-name
          Storm en Daan                               | block policy-c6-first-name, warn policy-c6-maybe-name
          """)
  void name(String typed, String expected) {
    assertThat(found(rule, text(typed))).isEqualTo(expected);
  }

  @Test
  void titleOnAnotherLineSaysNothingOfTheName() {
    assertThat(found(rule, text("Groetjes van de juf\nSanne")))
        .isEqualTo("block policy-c6-first-name");
  }

  @Test
  @DisplayName("C6: every text is read: title, text, description and caption")
  void everyTextIsRead() {
    Draft draft =
        PublicDrafts.builder()
            .title("Sanne")
            .text("Bij Sanne")
            .pictures(List.of(overview(1).description("Sanne!").caption("O, Sanne").build()))
            .build();

    assertThat(rule.judge(draft))
        .extracting(Finding::places)
        .containsExactly(
            List.of(
                TextPlace.inTitle(0, 5),
                TextPlace.inText(4, 9),
                TextPlace.inAltText(1, 0, 5),
                TextPlace.inCaption(1, 3, 8)));
  }

  @Test
  @DisplayName("C6: the finding says no more of a pupil than was typed")
  void saysNoMoreThanWasTyped() {
    assertThat(rule.judge(text("sanne en Daantje")).get(0).arguments())
        .containsExactly(List.of("sanne", "Daantje"));
  }
}
