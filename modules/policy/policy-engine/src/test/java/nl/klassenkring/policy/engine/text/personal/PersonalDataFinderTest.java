/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B5: what tells of one person is found, and nothing that looks a little like it")
class PersonalDataFinderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het BSN is 123456782.                  | 123456782
          111222333                              | 111222333
          nummer 111 222 333 van mijn zoon       | 111 222 333
          1234.56.782 staat op het formulier     | 1234.56.782
          zonder nul: 12345672                   | 12345672
          bsn 1 2 3 4 5 6 7 8 2                  | 1 2 3 4 5 6 7 8 2
          sofinummer:12 345 67 82                | 12 345 67 82
          bsn123456782 12 keer                   | 123456782
          123456782, 111222333                   | 123456782; 111222333
          １２３４５６７８２                        | １２３４５６７８２
          """)
  @DisplayName("service number that passes the 11-test")
  void serviceNumber(String typed, String places) {
    assertFound(PersonalData.SERVICE_NUMBER, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Yara is geboren 12-03-2016.            | 12-03-2016
          geb. 12 maart 2016                     | 12 maart 2016
          geboortedatum: 12/3/16                 | 12/3/16
          geb. 1 mrt. '18                        | 1 mrt. '18
          Op 12 maart 2016 werd zij geboren      | 12 maart 2016
          29-02-2016                             | 29-02-2016
          2017-09-30                             | 2017-09-30
          de 3e mei 2015 vergeet ik nooit        | 3e mei 2015
          1 september 2022                       | 1 september 2022
          31.12.2010                             | 31.12.2010
          geboren op 1 januari 2007              | 1 januari 2007
          """)
  @DisplayName("date of birth of a child")
  void birthDate(String typed, String places) {
    assertFound(PersonalData.BIRTH_DATE, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bel 06-12345678                        | 06-12345678
          0612345678                             | 0612345678
          06 12 34 56 78                         | 06 12 34 56 78
          +31 6 12345678                         | +31 6 12345678
          +31(0)6-12345678                       | +31(0)6-12345678
          0031612345678                          | 0031612345678
          (013) 123 45 67                        | 013) 123 45 67
          0497 - 123 456                         | 0497 - 123 456
          06-12345678 om 10 uur                  | 06-12345678
          06.12.34.56.78 en 020-1234567          | 06.12.34.56.78; 020-1234567
          """)
  @DisplayName("phone number")
  void phoneNumber(String typed, String places) {
    assertFound(PersonalData.PHONE_NUMBER, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mail jan.de-vries@example.nl!          | jan.de-vries@example.nl
          <Jan@Example.NL>                       | Jan@Example.NL
          a@b.nl en c+d@e.f.com.                 | a@b.nl; c+d@e.f.com
          jan@exam\u200Bple.nl                   | jan@exam\u200Bple.nl
          stuur naar: o'neill@school.eu          | o'neill@school.eu
          """)
  @DisplayName("e-mail address")
  void emailAddress(String typed, String places) {
    assertFound(PersonalData.EMAIL_ADDRESS, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NL91ABNA0417164300                     | NL91ABNA0417164300
          op NL91 ABNA 0417 1643 00 t.n.v. Jan   | NL91 ABNA 0417 1643 00
          nl91-abna-0417-1643-00                 | nl91-abna-0417-1643-00
          BE68 5390 0754 7034                    | BE68 5390 0754 7034
          DE89370400440532013000                 | DE89370400440532013000
          """)
  @DisplayName("bank account with the right check digits")
  void bankAccount(String typed, String places) {
    assertFound(PersonalData.BANK_ACCOUNT, typed, places);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij wonen Kerkstraat 12.               | Kerkstraat 12
          feestje: hoofdstraat 3a                | hoofdstraat 3a
          Kerkstr. 12 om 14.00 uur               | Kerkstr. 12
          aan de Kempenweg 105                   | Kempenweg 105
          Adres: Oude Brink 7                    | Brink 7
          Zij woont op de Hoge Dries 44          | Dries 44
          5688 AB Oirschot                       | 5688 AB
          postcode 5688ab                        | 5688ab
          Prins Bernhardlaan 1, 5688 CD Oirschot | Bernhardlaan 1; 5688 CD
          """)
  @DisplayName("address")
  void address(String typed, String places) {
    assertFound(PersonalData.ADDRESS, typed, places);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-17, 2009, false",
    "2026-11-17, 2010, true",
    "2026-11-17, 2022, true",
    "2026-11-17, 2023, false",
    "2027-01-01, 2010, false",
    "2027-01-01, 2023, true"
  })
  @DisplayName("date without a word for birth: only in the years of pupils")
  void yearsOfPupils(LocalDate today, int year, boolean found) {
    DraftText text = DraftText.ofText("Op 12 maart " + year + " was het koud");

    assertThat(PersonalDataFinder.find(text, today)).hasSize(found ? 1 : 0);
  }

  @Test
  @DisplayName("the first kind counts for what is two kinds")
  void oneKindPerPlace() {
    DraftText text = DraftText.ofText("06-12345678 is geen 12345678");

    assertThat(PersonalDataFinder.find(text, TODAY))
        .extracting(Mention::what)
        .containsExactly(PersonalData.PHONE_NUMBER);
  }

  private static void assertFound(PersonalData what, String typed, String places) {
    List<Mention<PersonalData>> mentions = PersonalDataFinder.find(DraftText.ofText(typed), TODAY);

    assertThat(mentions).extracting(Mention::typed).containsExactly(places.split("; "));
    assertThat(mentions).extracting(Mention::what).containsOnly(what);
  }
}
