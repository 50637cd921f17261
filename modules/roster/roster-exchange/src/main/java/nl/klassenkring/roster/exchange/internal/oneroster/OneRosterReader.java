/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterLimits;
import nl.klassenkring.roster.exchange.RosterProblem;
import nl.klassenkring.roster.exchange.internal.BrokenFileException;
import nl.klassenkring.roster.exchange.internal.Problems;
import nl.klassenkring.roster.exchange.internal.Row;
import nl.klassenkring.roster.exchange.internal.csv.CsvTable;

/** Reads a zip of OneRoster 1.1 in bulk mode; the tables may stand in it in any order. */
public final class OneRosterReader {

  private static final String MANIFEST = "manifest.csv";
  private static final List<String> REQUIRED_TABLES =
      List.of(
          MANIFEST,
          "academicSessions.csv",
          "classes.csv",
          "enrollments.csv",
          "orgs.csv",
          "users.csv");

  private final RosterLimits limits;
  private final Problems problems;
  private final Manifest manifest = new Manifest();
  private final OneRosterTables tables = new OneRosterTables();

  public OneRosterReader(RosterLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Reads the file; what it gives is whole only when no problem was noted. */
  public Optional<RosterFile> read(InputStream in) throws IOException {
    Set<String> names = new ZipTables(limits).visit(in, this::readTable);

    for (String table : REQUIRED_TABLES) {
      if (!names.contains(table)) {
        problems.add(RosterProblem.of(ProblemKind.ZIP_MISSING_ENTRY, 0, "", table));
      }
    }

    if (problems.isEmpty()) {
      manifest.check(names, problems);
    }
    return problems.isEmpty() ? Optional.of(tables.assemble(problems)) : Optional.empty();
  }

  private void readTable(String name, InputStream content) throws IOException {
    switch (name) {
      case MANIFEST:
        read(name, content, Manifest.COLUMNS, Set.of(), manifest::add);
        break;
      case "orgs.csv":
        read(name, content, Set.of("sourcedId", "type"), Set.of("identifier"), tables::addOrg);
        break;
      case "academicSessions.csv":
        read(
            name, content, Set.of("sourcedId", "schoolYear"), Set.of(), tables::addAcademicSession);
        break;
      case "classes.csv":
        read(name, content, Set.of("sourcedId", "title", "classType"), Set.of(), tables::addClass);
        break;
      case "users.csv":
        read(
            name,
            content,
            OneRosterUser.REQUIRED_COLUMNS,
            OneRosterUser.OPTIONAL_COLUMNS,
            tables::addUser);
        break;
      case "enrollments.csv":
        read(
            name,
            content,
            Set.of("classSourcedId", "userSourcedId", "role"),
            Set.of(),
            tables::addEnrollment);
        break;
      default:
        break;
    }
  }

  private void read(
      String name,
      InputStream content,
      Set<String> required,
      Set<String> optional,
      Consumer<Row> rows)
      throws IOException {

    try {
      new CsvTable(limits, problems, name, UnaryOperator.identity(), required, optional)
          .read(content, rows);
    } catch (BrokenFileException exception) {
      throw new BrokenFileException(exception.problem().in(name));
    }
  }
}
