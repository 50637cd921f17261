/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.klassenkring.helprequest.model.HelpSlot;

/** What is asked and when, in the reader's language: plain text, not escaped. Immutable. */
public final class SlotText {

  private final String task;
  private final String day;
  private final String time;

  private SlotText(String task, String day, String time) {
    this.task = task;
    this.day = day;
    this.time = time;
  }

  /** Says it of a slot; a day of another year than today's with its year. */
  static SlotText of(HelpSlot helpSlot, LocalDate today, Locale locale) {
    LocalDate day = LocalDate.parse(helpSlot.getSlotDay());
    String pattern = day.getYear() == today.getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy";
    String start = helpSlot.getStartTime();
    String end = helpSlot.getEndTime();

    return new SlotText(
        helpSlot.getTask(),
        day.format(DateTimeFormatter.ofPattern(pattern, locale)),
        end.isEmpty() ? start : start + "\u2013" + end);
  }

  public String getTask() {
    return task;
  }

  /** Gives the day, as in "donderdag 19 november". */
  public String getDay() {
    return day;
  }

  /** Gives the time, as in "08:30–10:00"; empty for any time of the day. */
  public String getTime() {
    return time;
  }

  /** Gives day and time. */
  public String getWhen() {
    return time.isEmpty() ? day : day + ", " + time;
  }
}
