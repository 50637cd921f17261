/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GuardianCsvTest {

  private static final String HEADER =
      "leerlingnummer;oudersleutel;voornaam;tussenvoegsel;achternaam;e-mail;relatie;gezag\n";
  private static final String ROW = "L1;O1;Daniël;de;Graaf;daniel@example.org;vader;ja\n";

  @Test
  void readsAGuardianAndWhoseHeIs() {
    RosterFile file = TestFiles.read(HEADER + ROW).file().orElseThrow();

    assertThat(file.guardians())
        .containsExactly(
            RosterGuardian.of("O1", PersonName.of("Daniël", "de", "Graaf"), "daniel@example.org"));
    assertThat(file.guardianships())
        .containsExactly(RosterGuardianship.of("L1", "O1", "vader", Authority.YES));
    assertThat(file.coversPupils()).isFalse();
  }

  @Test
  void readsAMarkAndCommasAndEnglishHeadings() {
    String file =
        "\ufeffPupil key,Guardian key,First name,Prefix,Last name,E-mail,Relation,Authority\r\n"
            + "L1,O1,\"Ank, Maria\",,Bakker,ank@example.org,mother,no\r\n";

    assertThat(TestFiles.read(file).file().orElseThrow().guardianships())
        .containsExactly(RosterGuardianship.of("L1", "O1", "mother", Authority.NO));
  }

  @Test
  void aGuardianOfTwoPupilsHasTwoRows() {
    RosterFile file = TestFiles.read(HEADER + ROW + ROW.replace("L1", "L2")).file().orElseThrow();

    assertThat(file.guardians()).hasSize(1);
    assertThat(file.guardianships()).hasSize(2);
  }

  @Test
  void refusesTheSameGuardianWithAnotherAddress() {
    assertThat(problems(ROW + ROW.replace("L1", "L2").replace("daniel@", "d@")))
        .containsExactly(RosterProblem.of(ProblemKind.CONTRADICTION, 3, "oudersleutel", "O1"));
  }

  @Test
  void refusesTheSamePairTwice() {
    assertThat(problems(ROW + ROW))
        .extracting(RosterProblem::kind)
        .containsExactly(ProblemKind.DUPLICATE_KEY);
  }

  @Test
  void namesTheLineAndTheFieldOfEveryProblem() {
    String rows = ROW + "\n" + "L2;O2;Eva;;;geen adres;moeder;misschien\n";

    assertThat(problems(rows))
        .containsExactly(
            RosterProblem.of(ProblemKind.MISSING, 4, "achternaam"),
            RosterProblem.of(ProblemKind.NO_EMAIL_ADDRESS, 4, "e-mail", "geen adres"),
            RosterProblem.of(ProblemKind.NO_YES_OR_NO, 4, "gezag", "misschien"));
  }

  @Test
  void namesTheLineOfLettersOfWindows() {
    byte[] bytes = (HEADER + "L1;O1;x;;y;a@b.nl;z;ja\n" + ROW).getBytes(windows());

    assertThat(TestFiles.read(bytes).problems())
        .containsExactly(RosterProblem.of(ProblemKind.WINDOWS_ENCODING, 3, "", "UTF-8"));
  }

  @Test
  void namesTheColumnsThatAreMissingOrThereTwice() {
    assertThat(TestFiles.read("leerlingnummer;gezag;gezag\n").problems())
        .extracting(RosterProblem::kind, RosterProblem::field)
        .contains(
            tuple(ProblemKind.DUPLICATE_COLUMN, "gezag"),
            tuple(ProblemKind.MISSING_COLUMN, "oudersleutel"));
  }

  @Test
  void refusesARowWithAFieldTooMany() {
    assertThat(problems(ROW.replace("\n", ";x\n")))
        .containsExactly(RosterProblem.of(ProblemKind.WRONG_COLUMN_COUNT, 2, "", 8, 9));
  }

  @Test
  void refusesAnOpenQuote() {
    assertThat(problems(ROW.replace("L1", "\"L1")))
        .extracting(RosterProblem::kind)
        .containsExactly(ProblemKind.MALFORMED);
  }

  @Test
  void anOpenQuoteDoesNotTakeInTheWholeFile() {
    assertThat(problems("\"" + ROW.repeat(10_000)))
        .extracting(RosterProblem::kind)
        .containsExactly(ProblemKind.ROW_TOO_LONG);
  }

  @Test
  void anEmptyFileIsAProblemAndAHeaderAloneIsNobody() {
    assertThat(TestFiles.read("").problems())
        .extracting(RosterProblem::kind)
        .containsExactly(ProblemKind.EMPTY);
    assertThat(TestFiles.read(HEADER).file().orElseThrow().guardians()).isEmpty();
  }

  private static List<RosterProblem> problems(String rows) {
    return TestFiles.read(HEADER + rows).problems();
  }

  private static Charset windows() {
    return Charset.forName("windows-1252");
  }
}
