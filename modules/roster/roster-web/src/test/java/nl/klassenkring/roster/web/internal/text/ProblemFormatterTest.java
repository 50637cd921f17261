/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemFormatterTest {

  private static final Locale DUTCH = new Locale("nl", "NL");

  private final ProblemFormatter english = formatter(Locale.ROOT);
  private final ProblemFormatter dutch = formatter(DUTCH);

  @ParameterizedTest
  @EnumSource
  void everyProblemHasASentenceInBothLanguages(ProblemKind kind) {
    RosterProblem problem = RosterProblem.of(kind, 3, "veld", "een", "twee");

    assertThat(english.sentence(problem)).isNotBlank().doesNotContain("{");
    assertThat(dutch.sentence(problem))
        .isNotBlank()
        .doesNotContain("{")
        .isNotEqualTo(english.sentence(problem));
  }

  @Test
  void saysWhereInTheZipOnWhichLineAndInWhichField() {
    RosterProblem problem =
        RosterProblem.of(ProblemKind.NO_DATE, 1200, "beginDate", "31-02-2026").in("users.csv");

    assertThat(dutch.place(problem)).isEqualTo("users.csv, regel 1200, veld beginDate");
    assertThat(dutch.sentence(problem)).isEqualTo("‘31-02-2026’ is geen datum.");
    assertThat(english.place(problem)).isEqualTo("users.csv, line 1200, field beginDate");
  }

  @Test
  void namesNoPlaceForTheFileAsAWhole() {
    assertThat(dutch.place(RosterProblem.of(ProblemKind.EMPTY, 0, ""))).isEmpty();
  }

  @Test
  void takesTextOfTheFileAsItIs() {
    RosterProblem problem = RosterProblem.of(ProblemKind.NO_DATE, 1, "x", "{0} '{1}'");

    assertThat(english.sentence(problem)).contains("{0} '{1}'");
  }

  private static ProblemFormatter formatter(Locale locale) {
    return new ProblemFormatter(
        locale,
        ResourceBundle.getBundle(
            "content.Language",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }
}
