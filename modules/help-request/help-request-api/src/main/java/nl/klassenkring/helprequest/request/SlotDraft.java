/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is asked of parents at one moment, as it was filled in. Immutable. */
public final class SlotDraft {

  /** The greatest length of a task in characters. */
  public static final int TASK_MAX_LENGTH = 150;

  /** The greatest number of people who are wanted at once. */
  public static final int MAX_WANTED = 50;

  // Joiners (U+200C, U+200D) stay: several scripts need them.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

  private final LocalDate day;
  private final LocalTime start;
  private final LocalTime end;
  private final String task;
  private final int wanted;

  /**
   * Makes the value; what is missing is for {@link #problem} to say.
   *
   * @param day null when none was filled in
   * @param start null when it is any time of the day
   * @param end null when it is not said
   * @param task on one line; it is cleaned
   */
  public SlotDraft(LocalDate day, LocalTime start, LocalTime end, String task, int wanted) {
    this.day = day;
    this.start = start;
    this.end = end;
    this.task = clean(task);
    this.wanted = wanted;
  }

  public LocalDate day() {
    return day;
  }

  public Optional<LocalTime> start() {
    return Optional.ofNullable(start);
  }

  public Optional<LocalTime> end() {
    return Optional.ofNullable(end);
  }

  public String task() {
    return task;
  }

  public int wanted() {
    return wanted;
  }

  /** Whether it is asked at the same time as another one. */
  boolean isAtTheTimeOf(SlotDraft other) {
    return Objects.equals(day, other.day)
        && Objects.equals(start, other.start)
        && Objects.equals(end, other.end);
  }

  /** All that is asked as one text, by which a form tells what its reader saw. */
  public String mark() {
    return day
        + "|"
        + KeptSlots.text(start)
        + "|"
        + KeptSlots.text(end)
        + "|"
        + wanted
        + "|"
        + task;
  }

  /**
   * Finds what is wrong with it.
   *
   * @param today on the school's wall clock
   */
  public Optional<SlotProblem> problem(LocalDate today) {
    if (day == null) {
      return Optional.of(SlotProblem.DAY_MISSING);
    }

    if (day.isBefore(today)) {
      return Optional.of(SlotProblem.DAY_PAST);
    }

    if ((end != null) && ((start == null) || !start.isBefore(end))) {
      return Optional.of(SlotProblem.END_BEFORE_START);
    }

    if (task.isEmpty()) {
      return Optional.of(SlotProblem.TASK_MISSING);
    }

    if (task.length() > TASK_MAX_LENGTH) {
      return Optional.of(SlotProblem.TASK_TOO_LONG);
    }

    return (wanted < 1) || (wanted > MAX_WANTED)
        ? Optional.of(SlotProblem.WANTED_OUT_OF_RANGE)
        : Optional.empty();
  }

  private static String clean(String text) {
    String composed = Normalizer.normalize(Objects.toString(text, ""), Normalizer.Form.NFC);

    return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
  }
}
