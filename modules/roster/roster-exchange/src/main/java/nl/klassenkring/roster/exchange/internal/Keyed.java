/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterProblem;

/**
 * Things of one kind in the order of the file; each key once, and whoever refers to one must find
 * it in the end.
 *
 * @param <T> the kind
 */
public final class Keyed<T> {

  private final Map<String, T> values = new LinkedHashMap<>();
  private final List<Map.Entry<String, RosterProblem>> references = new ArrayList<>();

  /** Adds one; a key that is taken is noted at the row. Without a key it is left out. */
  public void add(Row row, String field, String key, T value) {
    if (!key.isEmpty() && values.putIfAbsent(key, value) != null) {
      row.problem(ProblemKind.DUPLICATE_KEY, field, key);
    }
  }

  /** Remembers that a row refers to a key; an empty one refers to nothing. */
  public void refer(Row row, String field, String key) {
    if (!key.isEmpty() && !values.containsKey(key)) {
      references.add(Map.entry(key, row.problemOf(ProblemKind.UNKNOWN_REFERENCE, field, key)));
    }
  }

  /** Notes every reference to a key that nothing has. */
  public void check(Problems problems) {
    references.stream()
        .filter(reference -> !values.containsKey(reference.getKey()))
        .forEach(reference -> problems.add(reference.getValue()));
  }

  public Optional<T> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public List<T> values() {
    return new ArrayList<>(values.values());
  }

  public int size() {
    return values.size();
  }
}
