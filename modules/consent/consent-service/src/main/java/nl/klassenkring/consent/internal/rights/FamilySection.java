/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A table of what is kept about a pupil. Its names and codes are put into words for the page. */
final class FamilySection {

  private final String key;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  FamilySection(String key, String... columns) {
    this.key = key;
    this.columns = List.of(columns);
  }

  /** Adds a row; a value of null is unknown. */
  FamilySection add(Object... values) {
    List<String> row = new ArrayList<>();

    Arrays.stream(values).forEach(value -> row.add(Objects.toString(value, "")));
    rows.add(Collections.unmodifiableList(row));

    return this;
  }

  String key() {
    return key;
  }

  List<String> columns() {
    return columns;
  }

  List<List<String>> rows() {
    return Collections.unmodifiableList(rows);
  }
}
