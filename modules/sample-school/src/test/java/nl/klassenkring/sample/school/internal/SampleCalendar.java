/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Dictionary;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import org.apache.felix.cm.file.ConfigurationHandler;

/** The calendar of a school as a configuration file under configs gives it. */
public final class SampleCalendar {

  public static final Path CONFIGS = Path.of("../../configs");

  private static final String PID =
      "nl.klassenkring.policy.configuration.SchoolPolicyConfiguration~";

  private SampleCalendar() {}

  /** Reads a calendar of the sample. */
  public static SchoolCalendar of(String school) throws IOException {
    return read(CONFIGS.resolve("sample-school/osgi/configs/" + PID + school + ".config"));
  }

  /** Reads a calendar. */
  public static SchoolCalendar read(Path file) throws IOException {
    Dictionary<?, ?> values;
    try (InputStream inputStream = Files.newInputStream(file)) {
      values = ConfigurationHandler.read(inputStream);
    }
    return SchoolCalendar.builder(ZoneId.of((String) values.get("zone")))
        .quietHours(
            LocalTime.parse((String) values.get("quietFrom")),
            LocalTime.parse((String) values.get("quietUntil")))
        .holidays(
            Arrays.stream((String[]) values.get("holidays")).map(SampleCalendar::holiday).toList())
        .build();
  }

  private static Holiday holiday(String text) {
    return new Holiday(
        text.substring(22),
        LocalDate.parse(text.substring(0, 10)),
        LocalDate.parse(text.substring(11, 21)));
  }
}
