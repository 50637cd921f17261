/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the options of {@link EmbeddedPortalMain}. */
final class CommandLine {

  static final String USAGE =
      "Usage: --home DIR [--port N] [--jdbc-url URL --jdbc-user NAME --jdbc-password WORD]"
          + " [--fresh] [--modules DIR] [--configs DIR] [--clock 2026-11-17T09:00:00+01:00]";

  private static final Set<String> WITH_VALUE =
      Set.of(
          "--home",
          "--port",
          "--jdbc-url",
          "--jdbc-user",
          "--jdbc-password",
          "--modules",
          "--configs",
          "--clock");

  private final Map<String, String> values = new HashMap<>();
  private boolean fresh;

  private CommandLine() {}

  /**
   * @throws StartRefusedException if an option is unknown or lacks its value
   */
  static EmbeddedPortalOptions parse(String[] arguments) {
    CommandLine commandLine = new CommandLine();
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      commandLine.read(rest.pop(), rest);
    }
    return commandLine.options();
  }

  private void read(String name, Deque<String> rest) {
    if (name.equals("--fresh")) {
      fresh = true;
    } else if (WITH_VALUE.contains(name) && !rest.isEmpty()) {
      values.put(name, rest.pop());
    } else {
      throw new StartRefusedException("Cannot read the option " + name + ". " + USAGE);
    }
  }

  private EmbeddedPortalOptions options() {
    String home =
        value("--home").orElseThrow(() -> new StartRefusedException("--home is missing. " + USAGE));
    EmbeddedPortalOptions.Builder builder =
        EmbeddedPortalOptions.builder(Path.of(home)).fresh(fresh);
    if (fresh && value("--jdbc-url").isPresent()) {
      throw new StartRefusedException(
          "--fresh wipes the home only: empty the database of --jdbc-url yourself and leave it"
              + " out");
    }
    value("--port").map(CommandLine::number).ifPresent(builder::port);
    value("--jdbc-url")
        .ifPresent(
            url ->
                builder.jdbc(
                    url, value("--jdbc-user").orElse(""), value("--jdbc-password").orElse("")));
    value("--modules").map(Path::of).ifPresent(builder::modules);
    value("--configs").map(Path::of).ifPresent(builder::configs);
    value("--clock")
        .map(CommandLine::clock)
        .ifPresent(clock -> builder.beforeBundles(clock::register));
    return builder.build();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static TickingClock clock(String value) {
    try {
      return new TickingClock(Clock.systemUTC(), OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeParseException e) {
      throw new StartRefusedException(
          "The clock must be a time with its offset, 2026-11-17T09:00:00+01:00, not " + value, e);
    }
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new StartRefusedException("The port must be a number, not " + value, e);
    }
  }
}
