/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayMarkersTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  private final DayMarkers dayMarkers =
      new DayMarkers(
          new SchoolDays(FRIDAY, day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0),
          FRIDAY);

  @Test
  void namesTheNextSchoolDay() throws Exception {
    assertThat(dayMarkers.fill("Graag op {dag+1}.")).isEqualTo("Graag op maandag.");
  }

  @Test
  void namesTheDateOfALaterSchoolDay() throws Exception {
    assertThat(dayMarkers.fill("{datum+9}: toets")).isEqualTo("donderdag 3 december: toets");
  }

  @Test
  void leavesAllOtherTextAlone() throws Exception {
    String text = "1/3 < 1/2 & {dag} $1 \\ {datum-1}";

    assertThat(dayMarkers.fill(text)).isEqualTo(text);
  }
}
