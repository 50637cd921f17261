/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.util.List;
import nl.klassenkring.policy.engine.calendar.Holiday;

/**
 * Days off, one holiday a line, as in {@code 2026-10-17/2026-10-25 Herfstvakantie}. The more days,
 * the more specific; the names are the school's own.
 */
public final class HolidaysType implements ParameterType<List<Holiday>> {

  @Override
  public ParameterKind kind() {
    return ParameterKind.HOLIDAYS;
  }

  @Override
  public List<Holiday> parse(String text) {
    return Lines.parse(text, Holiday::parse);
  }

  @Override
  public String format(List<Holiday> value) {
    return Lines.format(value, Holiday::toString);
  }

  @Override
  public boolean isMoreSpecific(List<Holiday> foundationValue, List<Holiday> schoolValue) {
    return foundationValue.stream()
        .flatMap(holiday -> holiday.first().datesUntil(holiday.last().plusDays(1)))
        .allMatch(day -> schoolValue.stream().anyMatch(holiday -> holiday.contains(day)));
  }
}
