/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Compares what was observed with the checked-in tables. */
final class MatrixTables {

  private static final Path CHECKED_IN = Path.of("src/test/resources");
  private static final Path OBSERVED = Path.of("target/observed");

  private MatrixTables() {}

  static PermissionTable read(String file) {
    return PermissionTable.read(CHECKED_IN.resolve(file));
  }

  /**
   * Asserts that a table has a row for each action and no other, and that each cell is as observed.
   * What was observed is written, for whoever looks at each cell before he takes it over.
   *
   * @param unexpected what went wrong where no cell could be filled in
   */
  static void assertSame(String file, PermissionTable observed, List<String> unexpected) {
    PermissionTable table = read(file);
    Path written = OBSERVED.resolve(file);
    observed.write(written);
    assertThat(unexpected)
        .as("what is neither done nor refused: the thing that it is about is not as it must be")
        .isEmpty();
    assertThat(observed.rows())
        .as("the actions of the code must be those of %s; look at each cell of %s", file, written)
        .containsExactlyInAnyOrderElementsOf(table.rows());
    assertThat(table.differences(observed))
        .as("who may do what must be as %s says; %s is what was observed", file, written)
        .isEmpty();
  }
}
