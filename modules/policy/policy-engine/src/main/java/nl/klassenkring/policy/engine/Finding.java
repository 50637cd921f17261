/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.calendar.PublicHoliday;
import nl.klassenkring.policy.engine.history.Frequency;

/**
 * What one rule has against a draft: the reason and the advice as message keys, so that a view can
 * say them in the reader's language. Immutable.
 *
 * <p>Arguments are plain values: text, whole numbers, {@link Instant}, {@link LocalDate}, {@link
 * LocalTime} (both in the school's zone), {@link DayOfWeek}, {@link GroupRole}, {@link Frequency},
 * {@link PublicHoliday}, and lists of these.
 */
public final class Finding implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<Class<?>> ARGUMENT_TYPES =
      List.of(
          String.class,
          Integer.class,
          Long.class,
          Instant.class,
          LocalDate.class,
          LocalTime.class,
          DayOfWeek.class,
          GroupRole.class,
          Frequency.class,
          PublicHoliday.class);

  private final String ruleId;
  private final Effect effect;
  private final String reasonKey;
  private final String adviceKey;
  private final List<Object> arguments;
  private final Instant earliest;
  private final List<TextPlace> places;

  private Finding(
      String ruleId,
      Effect effect,
      String reasonKey,
      String adviceKey,
      List<?> arguments,
      Instant earliest,
      Collection<TextPlace> places) {

    this.ruleId = Objects.requireNonNull(ruleId, "ruleId");
    this.effect = effect;
    this.reasonKey = Objects.requireNonNull(reasonKey, "reasonKey");
    this.adviceKey = Objects.requireNonNull(adviceKey, "adviceKey");
    this.arguments = List.copyOf(arguments);
    this.earliest = earliest;
    this.places = places.stream().sorted().distinct().collect(Collectors.toUnmodifiableList());

    this.arguments.forEach(Finding::requirePlain);
  }

  /** Shown, and never in the way. */
  public static Finding hint(
      String ruleId, String reasonKey, String adviceKey, Object... arguments) {
    return of(ruleId, Effect.HINT, reasonKey, adviceKey, arguments);
  }

  /** The rule gives way to what the author declared, which is recorded with the post. */
  public static Finding exception(
      String ruleId, String reasonKey, String adviceKey, Object... arguments) {
    return of(ruleId, Effect.EXCEPTION, reasonKey, adviceKey, arguments);
  }

  /** The author has to confirm. */
  public static Finding warn(
      String ruleId, String reasonKey, String adviceKey, Object... arguments) {
    return of(ruleId, Effect.WARN, reasonKey, adviceKey, arguments);
  }

  /** Not before the given moment. */
  public static Finding hold(
      String ruleId, Instant earliest, String reasonKey, String adviceKey, Object... arguments) {
    Objects.requireNonNull(earliest, "earliest");
    return new Finding(
        ruleId, Effect.HOLD, reasonKey, adviceKey, List.of(arguments), earliest, List.of());
  }

  /** Refused. */
  public static Finding block(
      String ruleId, String reasonKey, String adviceKey, Object... arguments) {
    return of(ruleId, Effect.BLOCK, reasonKey, adviceKey, arguments);
  }

  private static Finding of(
      String ruleId, Effect effect, String reasonKey, String adviceKey, Object... arguments) {

    return new Finding(ruleId, effect, reasonKey, adviceKey, List.of(arguments), null, List.of());
  }

  /** The same finding, about these places in the texts. */
  public Finding at(Collection<TextPlace> places) {
    return new Finding(ruleId, effect, reasonKey, adviceKey, arguments, earliest, places);
  }

  private static void requirePlain(Object argument) {
    if (argument instanceof List) {
      ((List<?>) argument).forEach(Finding::requirePlain);
    } else if (ARGUMENT_TYPES.stream().noneMatch(type -> type.isInstance(argument))) {
      throw new IllegalArgumentException(
          "An argument of a finding cannot be a " + argument.getClass().getName());
    }
  }

  /** The id of the rule that speaks, such as {@code B11}. */
  public String ruleId() {
    return ruleId;
  }

  public Effect effect() {
    return effect;
  }

  /** The key of the sentence that says what is the matter, and why the school agreed so. */
  public String reasonKey() {
    return reasonKey;
  }

  /** The key of the sentence that says what the author can do now. */
  public String adviceKey() {
    return adviceKey;
  }

  public List<Object> arguments() {
    return arguments;
  }

  /** The earliest moment that satisfies this finding; only a HOLD has one. */
  public Optional<Instant> earliest() {
    return Optional.ofNullable(earliest);
  }

  /** The places in the texts that it is about, in reading order; empty when it is about none. */
  public List<TextPlace> places() {
    return places;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Finding)) {
      return false;
    }
    Finding other = (Finding) object;
    return ruleId.equals(other.ruleId)
        && effect == other.effect
        && reasonKey.equals(other.reasonKey)
        && adviceKey.equals(other.adviceKey)
        && arguments.equals(other.arguments)
        && Objects.equals(earliest, other.earliest)
        && places.equals(other.places);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleId, effect, reasonKey, adviceKey, arguments, earliest, places);
  }

  @Override
  public String toString() {
    return ruleId + " " + effect + " " + reasonKey + arguments + places;
  }
}
