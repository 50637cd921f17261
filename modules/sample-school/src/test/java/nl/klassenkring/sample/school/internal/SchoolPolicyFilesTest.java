/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.calendar.Holiday;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendars under configs, those of the sample and those to start from. */
class SchoolPolicyFilesTest {

  @ParameterizedTest
  @MethodSource("files")
  void b11HolidaysFollowEachOtherAndVacationsRunFromSaturdayToSunday(Path file) throws Exception {
    List<Holiday> holidays = SampleCalendar.read(file).holidays();

    assertThat(holidays).hasSize(9);
    for (int i = 1; i < holidays.size(); i++) {
      assertThat(holidays.get(i).first()).isAfter(holidays.get(i - 1).last());
    }
    assertThat(holidays)
        .filteredOn(holiday -> holiday.name().endsWith("vakantie"))
        .hasSize(5)
        .allMatch(holiday -> holiday.first().getDayOfWeek() == DayOfWeek.SATURDAY)
        .allMatch(holiday -> holiday.last().getDayOfWeek() == DayOfWeek.SUNDAY)
        .allMatch(holiday -> ChronoUnit.WEEKS.between(holiday.first(), holiday.last()) < 7);
  }

  static Stream<Path> files() throws IOException {
    return Stream.of("sample-school/osgi/configs", "school-policy")
        .map(SampleCalendar.CONFIGS::resolve)
        .flatMap(SchoolPolicyFilesTest::list)
        .filter(file -> file.getFileName().toString().contains("SchoolPolicyConfiguration"));
  }

  private static Stream<Path> list(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList().stream();
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
