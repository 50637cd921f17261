/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal.oneroster;

import java.util.Optional;
import java.util.Set;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterProblem;
import nl.klassenkring.roster.exchange.internal.Keyed;
import nl.klassenkring.roster.exchange.internal.Problems;
import nl.klassenkring.roster.exchange.internal.Row;

/** What the zip says of itself: its version, and which tables it holds as a whole. */
final class Manifest {

  private static final String NAME = "propertyName";
  private static final String VALUE = "value";
  private static final String VERSION = "oneroster.version";

  static final Set<String> COLUMNS = Set.of(NAME, VALUE);

  private final Keyed<String> properties = new Keyed<>();

  void add(Row row) {
    String name = row.required(NAME);
    String value = row.optional(VALUE);

    properties.add(row, NAME, name, value);

    if (name.equals(VERSION) && !value.equals("1.1")) {
      row.problem(ProblemKind.WRONG_VERSION, name, "1.1", value);
    } else if (name.startsWith("file.") && value.equals("delta")) {
      row.problem(ProblemKind.NOT_BULK, name);
    } else if (name.startsWith("file.") && !value.equals("bulk") && !value.equals("absent")) {
      row.problem(ProblemKind.UNKNOWN_VALUE, name, value);
    }
  }

  /** Notes what the manifest leaves out or says of tables that are not there. */
  void check(Set<String> tables, Problems problems) {
    if (properties.get(VERSION).isEmpty()) {
      problems.add(RosterProblem.of(ProblemKind.MISSING, 0, VERSION).in("manifest.csv"));
    }

    for (String table : tables) {
      String name = "file." + table.substring(0, table.length() - ".csv".length());

      if (!table.equals("manifest.csv") && !properties.get(name).equals(Optional.of("bulk"))) {
        problems.add(RosterProblem.of(ProblemKind.MISSING, 0, name).in("manifest.csv"));
      }
    }
  }
}
