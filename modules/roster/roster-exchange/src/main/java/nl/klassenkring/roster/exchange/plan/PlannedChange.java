/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an import would add, change or end. Immutable.
 *
 * @param <T> the kind of thing
 */
public final class PlannedChange<T> {

  private final ChangeKind kind;
  private final T before;
  private final T after;
  private final List<FieldChange> fields;

  private PlannedChange(ChangeKind kind, T before, T after, List<FieldChange> fields) {
    this.kind = kind;
    this.before = before;
    this.after = after;
    this.fields = List.copyOf(fields);
  }

  static <T> PlannedChange<T> added(T after) {
    return new PlannedChange<>(
        ChangeKind.ADDED, null, Objects.requireNonNull(after, "after"), List.of());
  }

  static <T> PlannedChange<T> changed(T before, T after, List<FieldChange> fields) {
    return new PlannedChange<>(
        ChangeKind.CHANGED,
        Objects.requireNonNull(before, "before"),
        Objects.requireNonNull(after, "after"),
        fields);
  }

  static <T> PlannedChange<T> ended(T before) {
    return new PlannedChange<>(
        ChangeKind.ENDED, Objects.requireNonNull(before, "before"), null, List.of());
  }

  public ChangeKind kind() {
    return kind;
  }

  /** As it is known; empty when it would be added. */
  public Optional<T> before() {
    return Optional.ofNullable(before);
  }

  /** As it would be; empty when it would end. */
  public Optional<T> after() {
    return Optional.ofNullable(after);
  }

  /** What it is about: as it would be, or as it was when it would end. */
  public T subject() {
    return after == null ? before : after;
  }

  /** The fields that get another value; only a change has them. */
  public List<FieldChange> fields() {
    return fields;
  }

  /** Whether the field gets another value. */
  public boolean changes(String field) {
    return fields.stream().anyMatch(change -> change.field().equals(field));
  }

  @Override
  public String toString() {
    return kind + " " + subject() + " " + fields;
  }
}
