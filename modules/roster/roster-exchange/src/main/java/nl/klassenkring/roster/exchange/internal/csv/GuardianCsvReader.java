/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.PersonName;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterFormat;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterLimits;
import nl.klassenkring.roster.exchange.internal.Keyed;
import nl.klassenkring.roster.exchange.internal.Problems;
import nl.klassenkring.roster.exchange.internal.Row;

/**
 * Reads the table of guardians: one row for each guardian of a pupil, headings in Dutch or English.
 * A guardian of several pupils has several rows, with the same name and address.
 */
public final class GuardianCsvReader {

  private static final String PUPIL = "leerlingnummer";
  private static final String GUARDIAN = "oudersleutel";
  private static final String FIRST_NAME = "voornaam";
  private static final String PREFIX = "tussenvoegsel";
  private static final String LAST_NAME = "achternaam";
  private static final String EMAIL_ADDRESS = "e-mail";
  private static final String RELATION = "relatie";
  private static final String AUTHORITY = "gezag";

  private static final Map<String, String> ENGLISH =
      Map.of(
          "pupil key", PUPIL,
          "guardian key", GUARDIAN,
          "first name", FIRST_NAME,
          "prefix", PREFIX,
          "last name", LAST_NAME,
          "email", EMAIL_ADDRESS,
          "relation", RELATION,
          "authority", AUTHORITY);

  private static final Map<String, Authority> AUTHORITIES =
      Map.of(
          "ja", Authority.YES,
          "j", Authority.YES,
          "yes", Authority.YES,
          "y", Authority.YES,
          "nee", Authority.NO,
          "n", Authority.NO,
          "no", Authority.NO);

  private final RosterLimits limits;
  private final Problems problems;
  private final Keyed<RosterGuardian> guardians = new Keyed<>();
  private final Keyed<RosterGuardianship> guardianships = new Keyed<>();

  public GuardianCsvReader(RosterLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Reads the file; what it gives is whole only when no problem was noted. */
  public Optional<RosterFile> read(InputStream in) throws IOException {
    Set<String> required =
        Set.of(PUPIL, GUARDIAN, FIRST_NAME, LAST_NAME, EMAIL_ADDRESS, RELATION, AUTHORITY);

    new CsvTable(limits, problems, "", GuardianCsvReader::columnName, required, Set.of(PREFIX))
        .read(in, this::readRow);

    return Optional.of(
        RosterFile.builder(RosterFormat.GUARDIAN_CSV)
            .guardians(guardians.values())
            .guardianships(guardianships.values())
            .build());
  }

  private static String columnName(String heading) {
    String name = heading.toLowerCase(Locale.ROOT);

    return ENGLISH.getOrDefault(name, name);
  }

  private void readRow(Row row) {
    String pupilKey = row.required(PUPIL);
    String guardianKey = row.required(GUARDIAN);

    addGuardian(
        row,
        RosterGuardian.of(
            guardianKey,
            PersonName.of(row.required(FIRST_NAME), row.optional(PREFIX), row.required(LAST_NAME)),
            row.emailAddress(EMAIL_ADDRESS)));

    // Two keys need a sign between them that no field can have, or "1" + "23" would be "12" + "3".
    guardianships.add(
        row,
        GUARDIAN,
        pupilKey + '\n' + guardianKey,
        RosterGuardianship.of(pupilKey, guardianKey, row.optional(RELATION), authority(row)));
  }

  private void addGuardian(Row row, RosterGuardian guardian) {
    Optional<RosterGuardian> earlier = guardians.get(guardian.key());

    if (earlier.isEmpty()) {
      guardians.add(row, GUARDIAN, guardian.key(), guardian);
    } else if (!earlier.get().equals(guardian)) {
      row.problem(ProblemKind.CONTRADICTION, GUARDIAN, guardian.key());
    }
  }

  private static Authority authority(Row row) {
    String text = row.required(AUTHORITY);
    Authority authority = AUTHORITIES.get(text.toLowerCase(Locale.ROOT));

    if (authority != null) {
      return authority;
    } else if (!text.isEmpty()) {
      row.problem(ProblemKind.NO_YES_OR_NO, AUTHORITY, text);
    }
    return Authority.UNKNOWN;
  }
}
