/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EdexmlTest {

  private static final String PUPIL =
      """
      <leerling key="L1">
        <achternaam>Loon</achternaam>
        <voorvoegsel>van</voorvoegsel>
        <roepnaam>Zoë</roepnaam>
        <geboortedatum>2017-03-31</geboortedatum>
        <groep key="G1"/>
      </leerling>
      """;

  @Test
  void readsAPupilWithNameBirthDateAndGroup() {
    assertThat(TestFiles.read(file(PUPIL)).file().orElseThrow().pupils())
        .containsExactly(
            RosterPupil.of(
                "L1", PersonName.of("Zoë", "van", "Loon"), LocalDate.of(2017, 3, 31), "G1"));
  }

  @Test
  void readsTheGroupsBesideTheOwnOneOnceEach() {
    String composed =
        "<samengestelde_groepen><samengestelde_groep key='S1'/><samengestelde_groep key='S1'/>"
            + "<samengestelde_groep key='G1'/></samengestelde_groepen></leerling>";
    String text =
        file(PUPIL.replace("</leerling>", composed))
            .replace(
                "</groepen>\n",
                "<samengestelde_groep key='S1'><naam>Plusklas</naam></samengestelde_groep>"
                    + "</groepen>\n");
    RosterFile file = TestFiles.read(text).file().orElseThrow();

    assertThat(file.pupils()).extracting(RosterPupil::groupKey).containsExactly("G1");
    assertThat(file.memberships())
        .containsExactly(RosterMembership.of("L1", RosterGroup.composed("S1", "Plusklas")));
  }

  @Test
  void namesAGroupBesideTheOwnOneThatIsNotInTheFile() {
    String composed =
        "<samengestelde_groepen><samengestelde_groep key='S9'/></samengestelde_groepen>";

    assertThat(
            TestFiles.read(file(PUPIL.replace("</leerling>", composed + "</leerling>"))).problems())
        .containsExactly(
            RosterProblem.of(ProblemKind.UNKNOWN_REFERENCE, 5, "samengestelde_groep", "S9"));
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    String unknown = "<toevoegingen><merk a='b'>x<y/></merk></toevoegingen>";

    assertThat(
            TestFiles.read(file(unknown + PUPIL.replace("<achternaam>", unknown + "<achternaam>")))
                .file()
                .orElseThrow()
                .pupils())
        .hasSize(1);
  }

  @Test
  void namesTheLineAndTheFieldThatIsMissing() {
    List<RosterProblem> problems =
        TestFiles.read(file(PUPIL.replace("<achternaam>Loon</achternaam>", ""))).problems();

    assertThat(problems).containsExactly(RosterProblem.of(ProblemKind.MISSING, 5, "achternaam"));
  }

  @Test
  void namesEveryProblemAtOnce() {
    String broken = PUPIL.replace("L1", "").replace("2017-03-31", "31-3-2017").replace("G1", "G9");

    assertThat(TestFiles.read(file(broken)).problems())
        .containsExactly(
            RosterProblem.of(ProblemKind.MISSING, 5, "key"),
            RosterProblem.of(ProblemKind.NO_DATE, 5, "geboortedatum", "31-3-2017"),
            RosterProblem.of(ProblemKind.UNKNOWN_REFERENCE, 5, "groep", "G9"));
  }

  @Test
  void namesAHundredProblemsAndCountsTheRest() {
    RosterReading reading = TestFiles.read(file("<leerling/>".repeat(200)));

    assertThat(reading.problems()).hasSize(100);
    assertThat(reading.problemCount()).isEqualTo(600);
    assertThat(reading.file()).isEmpty();
  }

  @Test
  void refusesAKeyThatIsThereTwice() {
    assertThat(TestFiles.read(file(PUPIL + PUPIL)).problems())
        .containsExactly(RosterProblem.of(ProblemKind.DUPLICATE_KEY, 12, "key", "L1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-2028", "2026", "26-27", "", "zz"})
  void refusesWhatIsNoSchoolYear(String schoolYear) {
    assertThat(TestFiles.read(file(PUPIL).replace("2026-2027", schoolYear)).problems())
        .extracting(RosterProblem::kind)
        .containsAnyOf(ProblemKind.NO_SCHOOL_YEAR, ProblemKind.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-30", "1817-03-31", "2017-3-1", "9999-12-31", "+1-01-01"})
  void refusesWhatIsNoDayOfBirth(String day) {
    assertThat(TestFiles.read(file(PUPIL.replace("2017-03-31", day))).problems())
        .extracting(RosterProblem::kind)
        .containsExactly(ProblemKind.NO_DATE);
  }

  @Test
  void namesTheLineOfABytesInTheEncodingOfWindows() {
    byte[] bytes = file(PUPIL).getBytes(Charset.forName("windows-1252"));

    assertThat(TestFiles.read(bytes).problems())
        .containsExactly(RosterProblem.of(ProblemKind.WINDOWS_ENCODING, 8, "", "UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "ISO-8859-15"})
  void readsAnEncodingThatTheFileDeclares(String encoding) {
    byte[] bytes = file(PUPIL).replace("UTF-8", encoding).getBytes(Charset.forName(encoding));

    assertThat(TestFiles.read(bytes).file().orElseThrow().pupils().get(0).name().first())
        .isEqualTo("Zoë");
  }

  @Test
  void readsUtf16WithAMark() {
    byte[] bytes = file(PUPIL).replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);

    assertThat(TestFiles.read(bytes).file()).isPresent();
  }

  @Test
  void refusesAnEncodingThatItDoesNotRead() {
    assertThat(TestFiles.read(file(PUPIL).replace("UTF-8", "EBCDIC-US")).problems())
        .containsExactly(
            RosterProblem.of(ProblemKind.UNKNOWN_ENCODING, 1, "encoding", "EBCDIC-US"));
  }

  @Test
  void refusesAnotherRoot() {
    assertThat(TestFiles.read("<html/>").problems())
        .containsExactly(RosterProblem.of(ProblemKind.WRONG_ROOT, 1, "", "EDEX", "html"));
  }

  @Test
  void refusesAnyTruncatedFile() {
    byte[] whole = file(PUPIL).strip().getBytes(StandardCharsets.UTF_8);

    for (int length = 0; length < whole.length; length++) {
      assertThat(TestFiles.read(Arrays.copyOf(whole, length)).file()).isEmpty();
    }
  }

  @Test
  void refusesMoreRowsThanTheLimit() {
    String pupils = PUPIL + PUPIL.replace("L1", "L2") + PUPIL.replace("L1", "L3");

    assertThat(
            TestFiles.read(
                    file(pupils).getBytes(StandardCharsets.UTF_8),
                    RosterLimits.standard().maxRows(2))
                .problems())
        .extracting(RosterProblem::kind)
        .containsExactly(ProblemKind.TOO_MANY_ROWS);
  }

  @Test
  void refusesMoreBytesThanTheLimit() {
    assertThat(
            TestFiles.read(
                    file(PUPIL).getBytes(StandardCharsets.UTF_8),
                    RosterLimits.standard().maxBytes(300))
                .problems())
        .containsExactly(RosterProblem.of(ProblemKind.TOO_LARGE, 0, "", 300));
  }

  private static String file(String pupils) {
    return """
           <?xml version="1.0" encoding="UTF-8"?>
           <EDEX><school><schooljaar>2026-2027</schooljaar></school>
           <groepen><groep key="G1"><naam>5a</naam></groep></groepen>
           <leerlingen>
           """
        + pupils
        + "</leerlingen></EDEX>\n";
  }
}
