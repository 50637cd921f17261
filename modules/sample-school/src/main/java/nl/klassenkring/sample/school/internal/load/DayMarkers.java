/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the days that a post speaks of, counted in school days from the day of the post: {@code
 * {dag+1}} becomes {@code donderdag}, {@code {datum+8}} becomes {@code donderdag 3 december}.
 */
final class DayMarkers {

  private static final Pattern MARKER = Pattern.compile("\\{(dag|datum)\\+(\\d{1,2})\\}");
  private static final Locale DUTCH = new Locale("nl", "NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE", DUTCH);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);

  private final SchoolDays schoolDays;
  private final LocalDate placedOn;

  DayMarkers(SchoolDays schoolDays, LocalDate placedOn) {
    this.schoolDays = schoolDays;
    this.placedOn = placedOn;
  }

  String fill(String text) throws PortalException {
    StringBuilder filled = new StringBuilder();
    Matcher matcher = MARKER.matcher(text);
    while (matcher.find()) {
      LocalDate day = schoolDays.after(placedOn, Integer.parseInt(matcher.group(2)));
      DateTimeFormatter formatter = matcher.group(1).equals("dag") ? DAY : DATE;
      matcher.appendReplacement(filled, Matcher.quoteReplacement(formatter.format(day)));
    }
    return matcher.appendTail(filled).toString();
  }
}
