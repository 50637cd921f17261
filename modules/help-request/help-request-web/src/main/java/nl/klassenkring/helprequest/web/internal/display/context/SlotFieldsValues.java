/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.policy.portlet.PageRequest;

/** The fields of one slot in the form, as typed. Immutable. */
public final class SlotFieldsValues {

  private final String day;
  private final String start;
  private final String end;
  private final String task;
  private final String wanted;

  private SlotFieldsValues(String day, String start, String end, String task, String wanted) {
    this.day = day;
    this.start = start;
    this.end = end;
    this.task = task;
    this.wanted = wanted;
  }

  /** Gives an empty row; one person is what is asked most. */
  public static SlotFieldsValues empty() {
    return new SlotFieldsValues("", "", "", "", "1");
  }

  /** Gives a row as it was sent. */
  public static SlotFieldsValues typed(PageRequest pageRequest, int row) {
    return new SlotFieldsValues(
        pageRequest.text("day_" + row),
        pageRequest.text("start_" + row),
        pageRequest.text("end_" + row),
        pageRequest.text("task_" + row),
        pageRequest.text("wanted_" + row));
  }

  /** Gives a row with what is asked already. */
  public static SlotFieldsValues of(SlotDraft slotDraft) {
    return new SlotFieldsValues(
        slotDraft.day().toString(),
        KeptSlots.text(slotDraft.start().orElse(null)),
        KeptSlots.text(slotDraft.end().orElse(null)),
        slotDraft.task(),
        String.valueOf(slotDraft.wanted()));
  }

  public String getDay() {
    return day;
  }

  public String getStart() {
    return start;
  }

  public String getEnd() {
    return end;
  }

  public String getTask() {
    return task;
  }

  public String getWanted() {
    return wanted;
  }

  /** Tells whether nothing was filled in: a row that stays empty asks for nothing. */
  public boolean isEmpty() {
    return (day + start + end + task).isBlank();
  }

  /** Gives what is asked; what was filled in but is no day, time or number is missing. */
  public SlotDraft toDraft() {
    Integer number = parsed(wanted, Integer::valueOf);

    return new SlotDraft(
        parsed(day, LocalDate::parse),
        parsed(start, LocalTime::parse),
        parsed(end, LocalTime::parse),
        task,
        (number == null) ? 0 : number);
  }

  private static <T> T parsed(String text, Function<String, T> parser) {
    try {
      return parser.apply(text.strip());
    } catch (DateTimeException | NumberFormatException exception) {
      return null;
    }
  }
}
