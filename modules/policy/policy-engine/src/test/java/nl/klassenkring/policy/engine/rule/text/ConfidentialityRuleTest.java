/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static nl.klassenkring.policy.engine.rule.text.TextDrafts.assertFinds;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.draft;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.typedAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B5: no confidential information about pupils")
class ConfidentialityRuleTest {

  private final Rule rule = TextDrafts.rule(ConfidentialityRule.DEFINITION);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Haar bsn is 123456782.                         | block policy-b5-service-number
          Geboren op 12 maart 2016.                      | block policy-b5-birth-date
          Maak het over op NL91 ABNA 0417 1643 00.       | block policy-b5-bank-account
          Mail naar moeder@example.org.                  | block policy-b5-email-address
          Bel haar op 06-12345678.                       | block policy-b5-phone-number
          Het feestje is in de Kerkstraat 12.            | block policy-b5-address
          06-12345678 of moeder@example.org              | block policy-b5-email-address, block policy-b5-phone-number
          Sanne heeft dyslexie.                          | block policy-b5-care
          Daan is er niet. Hij is bij de psycholoog.     | block policy-b5-care
          Een jongen uit de groep heeft ADHD.            | block policy-b5-care
          Mijn dochter krijgt a.d.h.d.-medicatie.        | block policy-b5-care
          Zij heeft PDD-NOS.                             | block policy-b5-care
          Informatieavond over dyslexie.                 | warn policy-b5-care-general
          Heeft uw kind faalangst? Kom dinsdag luisteren. | warn policy-b5-care-general
          Sanne leest. Wij luisteren. De lezing gaat over autisme. | warn policy-b5-care-general
          Op 12 november gaan we naar het museum.        | -
          Het bestelnummer is 123456789.                 | -
          Sanne en Daan lezen voor.                      | -
          Bel 112 in nood.                               | -
          De addertjes in het gras.                      | -
          """)
  void confidential(String text, String expected) {
    assertFinds(rule, draft(text), expected);
  }

  @Test
  @DisplayName("the finding shows the place and does not say the number again")
  void numberIsNotSaidAgain() {
    Draft draft = draft("Haar bsn is 123456782.");
    Finding finding = rule.judge(draft).get(0);

    assertThat(finding.arguments()).isEmpty();
    assertThat(finding).asString().doesNotContain("123456782");
    assertThat(typedAt(finding, draft)).containsExactly("123456782");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bel de school: 0497-123456.",
        "Bel de school: +31 497 12 34 56.",
        "Bel de school: 0031497123456",
        "Mail juf@deregenboog.example of info@school.example",
        "Maak over op NL91ABNA0417164300.",
        "Wij zitten in de Pastoor Jansenstraat 1, 5688 AB.",
      })
  void schoolsOwnContactsPass(String text) {
    assertThat(withOwnContacts().judge(draft(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bel 0497-123457.",
        "Mail juf@xderegenboog.example",
        "Mail andere@school.example",
        "Woont Jansenstraat 11",
        "Haar bsn is 123456782",
      })
  void otherContactsDoNot(String text) {
    assertThat(withOwnContacts().judge(draft(text))).hasSize(1);
  }

  @Test
  void titleIsReadToo() {
    assertFinds(
        rule,
        TextDrafts.builder().title("Sanne").text("Hallo. Ze heeft adhd.").build(),
        "block policy-b5-care");
  }

  @Test
  void schoolHasItsOwnWordsOfCare() {
    Rule own =
        ConfidentialityRule.DEFINITION
            .rule(TextDrafts.DEFAULTS.with(ConfidentialityRule.CARE, List.of("plusklas")))
            .orElseThrow();

    assertFinds(own, draft("Sanne gaat naar de plusklas."), "block policy-b5-care");
    assertFinds(rule, draft("Sanne gaat naar de plusklas."), "-");
  }

  private static Rule withOwnContacts() {
    List<String> contacts =
        List.of(
            "0497 123 456",
            "@deregenboog.example",
            "info@school.example",
            "nl91 abna 0417 1643 00",
            "Pastoor Jansenstraat 1",
            "5688 AB");
    return ConfidentialityRule.DEFINITION
        .rule(TextDrafts.DEFAULTS.with(ConfidentialityRule.OWN_CONTACTS, contacts))
        .orElseThrow();
  }
}
