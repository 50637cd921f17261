/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** Whatever a school can call its children, it comes back as it was written. */
class RoundTripPropertyTest {

  @Property(tries = 300)
  void edexmlComesBack(@ForAll("pupils") List<RosterPupil> pupils) {
    RosterReading reading = TestFiles.read(edexml(pupils));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.file().orElseThrow().pupils()).isEqualTo(pupils);
  }

  @Property(tries = 300)
  void theTableOfGuardiansComesBack(@ForAll("pupils") List<RosterPupil> people) {
    StringBuilder file =
        new StringBuilder(
            "leerlingnummer;oudersleutel;voornaam;tussenvoegsel;achternaam;e-mail;relatie;gezag\r\n");
    List<RosterGuardian> guardians = new ArrayList<>();

    for (RosterPupil person : people) {
      PersonName name = person.name();
      String email = person.key() + "@example.org";

      guardians.add(RosterGuardian.of(person.key(), name, email));
      file.append(
          String.join(
              ";",
              "L1",
              person.key(),
              quoted(name.first()),
              quoted(name.prefix()),
              quoted(name.last()),
              email,
              "ouder",
              "nee\r\n"));
    }

    assertThat(TestFiles.read(file.toString()).file().orElseThrow().guardians())
        .isEqualTo(guardians);
  }

  @Property(tries = 100)
  void oneRosterComesBack(@ForAll("pupils") List<RosterPupil> pupils) {
    Map<String, String> tables = TestFiles.oneRosterTables();
    StringBuilder users = new StringBuilder("sourcedId,role,givenName,familyName\n");
    StringBuilder enrollments = new StringBuilder("classSourcedId,userSourcedId,role\n");

    for (RosterPupil pupil : pupils) {
      users.append(
          String.join(
              ",",
              pupil.key(),
              "student",
              quoted(pupil.name().first()),
              quoted(pupil.name().last()) + "\n"));
      enrollments.append("klas-3,").append(pupil.key()).append(",student\n");
    }
    tables.put("users.csv", users.toString());
    tables.put("enrollments.csv", enrollments.toString());

    assertThat(TestFiles.read(TestFiles.zip(tables)).file().orElseThrow().pupils())
        .isEqualTo(
            pupils.stream()
                .map(
                    pupil ->
                        RosterPupil.of(
                            pupil.key(),
                            PersonName.of(pupil.name().first(), "", pupil.name().last()),
                            null,
                            "klas-3"))
                .toList());
  }

  @Provide
  Arbitrary<List<RosterPupil>> pupils() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .withCharRange('!', '~')
            .withCharRange('À', 'ž')
            .withChars(" ';,\"<>&’-日本")
            .ofMinLength(1)
            .ofMaxLength(30)
            .map(String::strip)
            .filter(name -> !name.isEmpty());
    Arbitrary<LocalDate> days =
        Arbitraries.integers()
            .between(0, 9_000)
            .map(day -> LocalDate.of(2005, 1, 1).plusDays(day))
            .injectNull(0.1);

    return Combinators.combine(
            names, names.optional().map(prefix -> prefix.orElse("")), names, days)
        .as(
            (first, prefix, last, day) ->
                RosterPupil.of("", PersonName.of(first, prefix, last), day, ""))
        .list()
        .ofMaxSize(20)
        .map(RoundTripPropertyTest::withKeys);
  }

  private static List<RosterPupil> withKeys(List<RosterPupil> pupils) {
    List<RosterPupil> keyed = new ArrayList<>();

    for (RosterPupil pupil : pupils) {
      keyed.add(
          RosterPupil.of("L" + keyed.size(), pupil.name(), pupil.birthDate().orElse(null), "G1"));
    }
    return keyed;
  }

  private static String edexml(List<RosterPupil> pupils) {
    StringBuilder file = new StringBuilder("<EDEX><school><schooljaar>");

    file.append(SchoolYear.parse("2026-2027").value()).append("</schooljaar></school><leerlingen>");

    for (RosterPupil pupil : pupils) {
      file.append("<leerling key='").append(pupil.key()).append("'><roepnaam>");
      file.append(escaped(pupil.name().first())).append("</roepnaam><voorvoegsel>");
      file.append(escaped(pupil.name().prefix())).append("</voorvoegsel><achternaam>");
      file.append(escaped(pupil.name().last())).append("</achternaam>");
      pupil
          .birthDate()
          .ifPresent(day -> file.append("<geboortedatum>").append(day).append("</geboortedatum>"));
      file.append("<groep key='G1'/></leerling>");
    }
    return file.append("</leerlingen><groepen><groep key='G1'><naam>5a</naam></groep></groepen>")
        .append("</EDEX>")
        .toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
