/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.klassenkring.policy.engine.text.DraftText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B5: what looks a little like personal data is none")
class NoPersonalDataTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789", // fails the 11-test
        "000000000",
        "1234567820",
        "de tafel van 2: 2 4 6 8 10 12 14 16 18 20",
        "123 456 7 8 2", // no groups that people write it in
        "bestelling AB123456782 en 123456782X",
        "€ 123456782,50",
        "20261127",
        "We gaan op 12 november op reis",
        "12 november 2026 en 17-11-2026",
        "Anne Frank werd geboren op 12 juni 1929",
        "Op 3 november 2025 is Liam geboren",
        "31-02-2016",
        "groep 3 4 2016",
        "06-12-2026 10:30",
        "06-12-2026 10.30 uur",
        "1-06-2026 14.30 uur",
        "02-03-2026 13:45",
        "0900-8844, 0800 1234 en 088-1234567",
        "bel 112",
        "06-123456789",
        "juf@school en @groep5 en a@b.",
        "NL92ABNA0417164300", // wrong check digits
        "NL91 ABNA 0417 1643",
        "Kerstmarkt 18 december",
        "Kerstmarkt 2026",
        "Op het Schoolplein 3 kinderen",
        "In de Kerkstraat 12 kinderen geteld",
        "onze laan 3",
        "Kerkstraat 10.30 uur",
        "In 2026 IN ONZE school",
        "in 2026 en daarna",
        "1000 km en 1500mb",
        "2000 OP de teller",
        "Ze woont in groep 5",
      })
  @DisplayName("nothing")
  void nothing(String typed) {
    assertThat(PersonalDataFinder.find(DraftText.ofText(typed), TODAY)).isEmpty();
  }
}
